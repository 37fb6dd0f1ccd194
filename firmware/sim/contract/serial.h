// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The console's serial line: two rings, and the times of what was written.
#ifndef WHILETRUE_CONTRACT_SERIAL_H
#define WHILETRUE_CONTRACT_SERIAL_H

#define SIM_SERIAL_LIMITS(X)                                                                       \
    X(SIM_TX_SIZE, 16384) /* serial ring, machine to host; a power of two */                       \
    X(SIM_RX_SIZE, 4096)  /* serial ring, host to machine; a power of two */                       \
    X(SIM_PACKET, 64)  /* the machine writes when there is room for so many, or for what it has */ \
    X(SIM_MARKS, 1024) /* marks kept; a power of two */

// A moment at which something was written to `tx`: of all bytes from `tx_at` on, up to the next mark's.
#define SIM_MARK(F, A, S, V)                                                                       \
    F(u64, time_ns)                                                                                \
    F(u32, tx_at)   /* `tx_head` at that moment */                                                 \
    F(u32, edge_at) /* `edge_head` at that moment */                                               \
    F(u32, rested)  /* 1: the program has slept, or waited for input, since the byte before */     \
    F(u32, reserved)

#define SIM_SERIAL_OUT(F, A, S, V)                                                                 \
    F(u32, tx_head) /* bytes ever written to `tx`; index = tx_head % SIM_TX_SIZE */                \
    F(u32, rx_tail) /* bytes ever taken from `rx` */                                               \
    A(u8, tx, SIM_TX_SIZE)                                                                         \
    V(sim_mark, marks, SIM_MARKS)                                                                  \
    F(u32, mark_head) /* marks ever made; index = mark_head % SIM_MARKS */

#define SIM_SERIAL_IN(F, A, S, V)                                                                  \
    F(u32, tx_tail) /* bytes ever taken from `tx` */                                               \
    F(u32, rx_head) /* bytes ever written to `rx`; index = rx_head % SIM_RX_SIZE */                \
    A(u8, rx, SIM_RX_SIZE)

#endif // WHILETRUE_CONTRACT_SERIAL_H
