// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// NeoPixel strips: what was last written to each.
#ifndef WHILETRUE_CONTRACT_STRIPS_H
#define WHILETRUE_CONTRACT_STRIPS_H

#define SIM_STRIPS_LIMITS(X)                                                                       \
    X(SIM_STRIPS, 8)         /* strips that are shown */                                           \
    X(SIM_STRIP_SIZE, 16384) /* bytes of one strip that are shown: 4096 pixels of four */          \
    X(SIM_ORDER_SIZE, 8)     /* bytes of an order, NUL included: "GRB", "GRBW" */

#define SIM_STRIP(F, A, S, V)                                                                      \
    F(u64, time_ns) /* when it was last written: the end of its last bit */                        \
    F(u32, pin)                                                                                    \
    F(u32, frames)  /* times written since the last start; 0: free, holds what was before */       \
    F(u32, size)    /* bytes written; the first SIM_STRIP_SIZE are kept */                         \
    F(u32, edge_at) /* `edge_head` when it was last written */                                     \
    A(u8, order, SIM_ORDER_SIZE) /* a letter for each byte of a pixel; none: unknown */            \
    A(u8, bytes, SIM_STRIP_SIZE) /* as on the wire: mostly G, R, B */

#define SIM_STRIPS_OUT(F, A, S, V) V(sim_strip, strips, SIM_STRIPS)

#endif // WHILETRUE_CONTRACT_STRIPS_H
