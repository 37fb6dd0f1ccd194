// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The board's table, which the host fills before the first sim_run(); read at power-on and at every reset.
#ifndef WHILETRUE_CONTRACT_BOARD_H
#define WHILETRUE_CONTRACT_BOARD_H

#define SIM_BOARD_LIMITS(X)                                                                        \
    X(SIM_NAMES, 384)    /* names in `board` (238 on the largest) and `microcontroller.pin` */     \
    X(SIM_NAME_SIZE, 32) /* bytes of one pin name, NUL included */                                 \
    X(SIM_TEXT_SIZE, 64) /* bytes of a board's id, title or chip name, NUL included */

#define SIM_NAME(F, A, S, V)                                                                       \
    A(u8, text, SIM_NAME_SIZE) /* NUL-terminated */                                                \
    F(u16, pin)                                                                                    \
    F(u8, on_board) /* 1: a name in `board`; 0: in `microcontroller.pin` */                        \
    F(u8, reserved)

#define SIM_BOARD(F, A, S, V)                                                                      \
    A(u8, id, SIM_TEXT_SIZE)    /* board.board_id */                                               \
    A(u8, title, SIM_TEXT_SIZE) /* the name people know it by */                                   \
    A(u8, chip, SIM_TEXT_SIZE)                                                                     \
    F(u32, pin_count)                                                                              \
    F(u32, name_count)                                                                             \
    V(sim_name, names, SIM_NAMES)

#define SIM_BOARD_IN(F, A, S, V) S(sim_board, board)

#endif // WHILETRUE_CONTRACT_BOARD_H
