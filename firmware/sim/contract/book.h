// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Where the host had the machine pause, and how often. It depends on the host and on its computer; all
// else in the machine's memory does not, so machines are compared without it.
#ifndef WHILETRUE_CONTRACT_BOOK_H
#define WHILETRUE_CONTRACT_BOOK_H

#define SIM_PAUSES(X)                                                                              \
    X(SIM_PAUSE_NONE, 0)    /* has not run yet */                                                  \
    X(SIM_PAUSE_SLICE, 1)   /* the slice is over: run again as soon as is convenient */            \
    X(SIM_PAUSE_SLEEP, 2)   /* nothing to do before `wake_ns`, unless there is input */            \
    X(SIM_PAUSE_INPUT, 3)   /* nothing to do before there is input */                              \
    X(SIM_PAUSE_TX_FULL, 4) /* the serial ring is full: drain it, then run again */                \
    X(SIM_PAUSE_RECORD, 5)  /* something is to be taken (only with SIM_FLAG_RECORD) */             \
    X(SIM_PAUSE_LIMIT, 6)   /* machine time has reached `limit_ns` */                              \
    X(SIM_PAUSE_DRIVE, 7)   /* files changed: look at them, then run again */                      \
    X(SIM_PAUSE_ENDED, 8)   /* code.py has ended, all is put away, and the wait for a key begins */

// What means nothing in the memory of a machine that is paused, but for `unwind_used` bytes of the unwind
// buffer and the countdown: all else is live.
#define SIM_IDLES(X)                                                                               \
    X(SIM_IDLE_UNWIND, 0)    /* unwind buffer: among a frame's values are some of the countdown */ \
    X(SIM_IDLE_STACK, 1)     /* of the C stack */                                                  \
    X(SIM_IDLE_HEAP, 2)      /* of what could be Python's heap, but is not */                      \
    X(SIM_IDLE_END, 3)       /* behind all that the firmware has */                                \
    X(SIM_IDLE_COUNTDOWN, 4) /* VM hooks count down here: kept by `sim_book` */                    \
    X(SIM_IDLE_RANGES, 5)

#define SIM_RANGE(F, A, S, V)                                                                      \
    F(u32, start) /* an address in linear memory */                                                \
    F(u32, size)  /* bytes */

#define SIM_BOOK(F, A, S, V)                                                                       \
    F(u64, clock_ns)      /* machine time at the last pause */                                     \
    F(u64, wake_ns)       /* for SIM_PAUSE_SLEEP: when to run again */                             \
    F(u64, work)          /* units of work since power-on, at the last pause */                    \
    F(u64, yields)        /* times the machine was suspended */                                    \
    F(u64, last_yield_ns) /* when the machine was last suspended */                                \
    F(u32, sequence)      /* pauses so far */                                                      \
    F(u32, pause)                                                                                  \
    F(u32, unwind_peak) /* bytes of the unwind buffer, high-water */                               \
    F(u32, stack_peak)  /* bytes of the C stack in use at a suspension, high-water */              \
    F(u32, stack_used)  /* the same, at the last suspension */                                     \
    F(u32, unwind_used) /* bytes of the unwind buffer that the next sim_run() reads */             \
    V(sim_range, idle, SIM_IDLE_RANGES) /* SIM_IDLE_x */

// For anyone who embeds the firmware:
// wasm_get_asyncify_yield_count  Suspensions since power-on.
// wasm_get_bytecode_count        VM hooks (branches and returns, not bytecodes) since the clock was last
//                                looked at.
// wasm_get_last_yield_time       Machine time of the last suspension, in milliseconds.
#define SIM_BOOK_CALLS(X0, X1, X2)                                                                 \
    X0(u32, wasm_get_asyncify_yield_count)                                                         \
    X0(u32, wasm_get_bytecode_count)                                                               \
    X0(u32, wasm_get_last_yield_time)

#endif // WHILETRUE_CONTRACT_BOOK_H
