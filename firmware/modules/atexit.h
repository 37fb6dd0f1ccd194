// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_ATEXIT_H
#define WHILETRUE_MODULES_ATEXIT_H

void atexit_start(void);

#endif // WHILETRUE_MODULES_ATEXIT_H
