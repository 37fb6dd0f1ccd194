// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_BOARD_H
#define WHILETRUE_MODULES_BOARD_H

// Makes `board` from the names in `sim_board`.
void board_start(void);

#endif // WHILETRUE_MODULES_BOARD_H
