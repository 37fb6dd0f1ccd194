// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the machine does, in the large: boot.py, code.py, the REPL; and the heap that they have.
#ifndef WHILETRUE_CONTRACT_LIFE_H
#define WHILETRUE_CONTRACT_LIFE_H

#define SIM_LIFE_LIMITS(X)                                                                         \
    X(SIM_HEAP_MIN, 16384) /* bytes of Python heap */                                              \
    X(SIM_HEAP_DEFAULT, 262144)                                                                    \
    X(SIM_HEAP_MAX, 16777216)

#define SIM_STATES(X)                                                                              \
    X(SIM_STATE_OFF, 0)  /* not powered on yet */                                                  \
    X(SIM_STATE_BOOT, 1) /* boot.py runs */                                                        \
    X(SIM_STATE_CODE, 2) /* code.py runs */                                                        \
    X(SIM_STATE_DONE, 3) /* code.py has ended; waiting for a key, a reload or a write */           \
    X(SIM_STATE_REPL, 4) /* the REPL has the serial line */

#define SIM_RESULTS(X)                                                                             \
    X(SIM_RESULT_NONE, 0)        /* code.py has not ended in this life of the machine */           \
    X(SIM_RESULT_FINISHED, 1)    /* ran to its end, or sys.exit() with 0 or None */                \
    X(SIM_RESULT_EXCEPTION, 2)   /* an uncaught exception, or sys.exit() with another value */     \
    X(SIM_RESULT_INTERRUPTED, 3) /* Ctrl-C */                                                      \
    X(SIM_RESULT_NO_CODE,                                                                          \
        4) /* there is no code.py, nor another file that would be run, or safe mode */

// Why code.py is not run.
#define SIM_SAFE_MODES(X)                                                                          \
    X(SIM_SAFE_MODE_NONE, 0)         /* it is run */                                               \
    X(SIM_SAFE_MODE_PROGRAMMATIC, 1) /* microcontroller.on_next_reset() asked for it */            \
    X(SIM_SAFE_MODE_SAFEMODE_PY, 2)  /* so it did, and safemode.py failed */

#define SIM_FLAGS(X)                                                                               \
    X(SIM_FLAG_RECORD, 1) /* pause where a NeoPixel frame, a pin's edge or a serial mark   \
                                     would be written over before the host took it */       \
    X(SIM_FLAG_NO_AUTORELOAD, 2)  /* a write from the host does not reload; the console says so */ \
    X(SIM_FLAG_BACK_OVER_ROWS, 4) /* the terminal's backspace goes over a wrapped row's start */   \
    X(SIM_FLAG_STATUS_BAR, 8)  /* the terminal has a title, which the status bar is written to */  \
    X(SIM_FLAG_DRIVE_HELD, 16) /* a computer has the drive: code only reads it; at hard resets */

#define SIM_LIFE_OUT(F, A, S, V)                                                                   \
    F(u64, began_ns) /* when code.py last began */                                                 \
    F(u32, state)                                                                                  \
    F(u32, result)                                                                                 \
    F(u32, starts)    /* runs of code.py since power-on */                                         \
    F(u32, safe_mode) /* SIM_SAFE_MODE_x */                                                        \
    F(u32, reserved)                                                                               \
    F(u32, gc_count)  /* collections */                                                            \
    F(u32, heap_size) /* bytes */                                                                  \
    F(u32, heap_used) /* bytes, as of the last collection */                                       \
    F(u32, heap_peak) /* bytes, highest seen at a collection's start */

#define SIM_LIFE_IN(F, A, S, V)                                                                    \
    F(u64, seed) /* seeds `random` and the noise of floating pins */                               \
    F(u32, flags)                                                                                  \
    F(u32, heap_size)     /* bytes, SIM_HEAP_MIN to SIM_HEAP_MAX; read at every start */           \
    F(u32, collect_every) /* test mode: collect when so many bytes were allocated; 0: off */       \
    F(u32, reserved_in)

// sim_run      Runs the machine until host_pause_now() says so, or until it has nothing to do. Returns
//              SIM_PAUSE_x, also left in `sim.book.pause`. The first call powers the machine on.
// sim_restart  Drops whatever the machine does; the next sim_run() starts code.py anew, as Ctrl-D would.
// sim_reset    The reset button: as sim_restart(), with boot.py, and Python's clock from the start.
#define SIM_LIFE_CALLS(X0, X1, X2)                                                                 \
    X0(u32, sim_run)                                                                               \
    X0(none, sim_restart)                                                                          \
    X0(none, sim_reset)

#endif // WHILETRUE_CONTRACT_LIFE_H
