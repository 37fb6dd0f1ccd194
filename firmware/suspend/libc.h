// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_LIBC_H
#define WHILETRUE_LIBC_H

// The machine's stack has been dropped: so are its setjmp() tables.
void libc_forget_frames(void);

#endif // WHILETRUE_LIBC_H
