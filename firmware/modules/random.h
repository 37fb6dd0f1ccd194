// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_RANDOM_H
#define WHILETRUE_MODULES_RANDOM_H

// Numbers that no program has seeded. (A board's go on through reloads.)
void random_start(void);

#endif // WHILETRUE_MODULES_RANDOM_H
