// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Python's world: its heap, its stacks, the drive, and where modules are looked for.
#ifndef WHILETRUE_LIFE_PYTHON_H
#define WHILETRUE_LIFE_PYTHON_H

#include <stdbool.h>

// False before the first python_start().
bool python_is_there(void);

// Makes it anew; what there was before is put away, its open files closed. How large heap and stack are, the
// host and settings.toml say.
void python_start(void);

#endif // WHILETRUE_LIFE_PYTHON_H
