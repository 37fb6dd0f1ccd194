// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_CHAR_WIDTH_H
#define WHILETRUE_CHAR_WIDTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Cells that a character takes on a terminal: 0, 1 or 2.
size_t char_width(uint32_t point);

#endif // WHILETRUE_CHAR_WIDTH_H
