// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The console's serial line: two rings.
#ifndef WHILETRUE_CONTRACT_SERIAL_H
#define WHILETRUE_CONTRACT_SERIAL_H

#define SIM_SERIAL_LIMITS(X)                                                                       \
    X(SIM_TX_SIZE, 16384) /* serial ring, machine to host; a power of two */                       \
    X(SIM_RX_SIZE, 4096)  /* serial ring, host to machine; a power of two */

#define SIM_SERIAL_OUT(F, A, S, V)                                                                 \
    F(u32, tx_head) /* bytes ever written to `tx`; index = tx_head % SIM_TX_SIZE */                \
    F(u32, rx_tail) /* bytes ever taken from `rx` */                                               \
    A(u8, tx, SIM_TX_SIZE)

#define SIM_SERIAL_IN(F, A, S, V)                                                                  \
    F(u32, tx_tail) /* bytes ever taken from `tx` */                                               \
    F(u32, rx_head) /* bytes ever written to `rx`; index = rx_head % SIM_RX_SIZE */                \
    A(u8, rx, SIM_RX_SIZE)

#endif // WHILETRUE_CONTRACT_SERIAL_H
