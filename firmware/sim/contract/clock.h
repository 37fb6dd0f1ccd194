// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Machine time, and how far the host lets it go. sim.h says how these lists are read.
#ifndef WHILETRUE_CONTRACT_CLOCK_H
#define WHILETRUE_CONTRACT_CLOCK_H

#define SIM_CLOCK_LIMITS(X)                                                                        \
    X(SIM_UNIT_NS_DEFAULT, 2000) /* what a unit of work costs where the host does not say it */    \
    X(SIM_UNIT_NS_MAX, 1000000)

#define SIM_CLOCK_OUT(F, A, S, V)                                                                  \
    F(u64, asleep_ns)     /* machine time spent in sleeps */                                       \
    F(u64, wait_began_ns) /* when the last sleep, or wait for input, began */

#define SIM_CLOCK_IN(F, A, S, V)                                                                   \
    F(u64, epoch_us) /* microseconds since 1970 at power-on, for time.time() */                    \
    F(u64, limit_ns) /* pause when the clock gets here; 0: no limit */                             \
    F(u64, rest_ns)  /* sleeps may last until then before the host is asked again; 0: no limit */  \
    F(u32, unit_ns)  /* cost of a unit of work, 1 to SIM_UNIT_NS_MAX; read at power-on */          \
    F(u32, yield_every) /* test mode: yield at every N-th VM hook; 0: off */

#endif // WHILETRUE_CONTRACT_CLOCK_H
