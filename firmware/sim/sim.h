// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// THE CONTRACT between the machine (C) and its host (TypeScript).
//
// `sim.out` is written by the firmware alone, `sim.in` by the host alone. Every struct is listed
// once, as an X-macro, so that the C struct, the TypeScript layout and the layout hash cannot
// disagree. Only fixed-width integers: the layout is the same on wasm32 and on the host compiler.
// All times are nanoseconds of machine time since power-on. Neither they nor the counters go back at
// a reset; the frames of a strip are counted from each start.
#ifndef WHILETRUE_SIM_H
#define WHILETRUE_SIM_H

#include <stddef.h>
#include <stdint.h>

// Limits. X(NAME, value)
#define SIM_LIMITS(X)                                                                              \
    X(SIM_PINS, 64)              /* pins of one chip */                                            \
    X(SIM_NAMES, 128)            /* names in `board` and `microcontroller.pin` */                  \
    X(SIM_NAME_SIZE, 24)         /* bytes of one pin name, NUL included */                         \
    X(SIM_TEXT_SIZE, 64)         /* bytes of a board's id, title or chip name, NUL included */     \
    X(SIM_TX_SIZE, 16384)        /* serial ring, machine to host; a power of two */                \
    X(SIM_RX_SIZE, 4096)         /* serial ring, host to machine; a power of two */                \
    X(SIM_EDGES, 1024)           /* edge events kept; a power of two */                            \
    X(SIM_STRIPS, 8)             /* NeoPixel strips that are shown */                              \
    X(SIM_STRIP_SIZE, 4096)      /* bytes of one strip that are shown */                           \
    X(SIM_TRANSFER_SIZE, 65536)  /* bytes moved by one drive call */                               \
    X(SIM_PATH_SIZE, 256)        /* bytes of a path, NUL included */                               \
    X(SIM_DRIVE_SECTORS, 2048)   /* 512-byte sectors of CIRCUITPY */                               \
    X(SIM_UNIT_NS_DEFAULT, 2000) /* what a unit of work costs where the host does not say it */    \
    X(SIM_UNIT_NS_MAX, 1000000)                                                                    \
    X(SIM_HEAP_MIN, 65536) /* bytes of Python heap */                                              \
    X(SIM_HEAP_DEFAULT, 262144)                                                                    \
    X(SIM_HEAP_MAX, 16777216)

// Enumerations. X(NAME, value)
#define SIM_PAUSES(X)                                                                              \
    X(SIM_PAUSE_NONE, 0)    /* has not run yet */                                                  \
    X(SIM_PAUSE_SLICE, 1)   /* the slice is over: run again as soon as is convenient */            \
    X(SIM_PAUSE_SLEEP, 2)   /* nothing to do before `wake_ns`, unless there is input */            \
    X(SIM_PAUSE_INPUT, 3)   /* nothing to do before there is input */                              \
    X(SIM_PAUSE_TX_FULL, 4) /* the serial ring is full: drain it, then run again */                \
    X(SIM_PAUSE_FRAME, 5)   /* a NeoPixel frame was written (only with SIM_FLAG_FRAMES) */         \
    X(SIM_PAUSE_LIMIT, 6)   /* machine time has reached `limit_ns` */                              \
    X(SIM_PAUSE_DRIVE, 7)   /* files changed: look at them, then run again */

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
    X(SIM_RESULT_NO_CODE, 4)     /* there is no code.py, code.txt, main.py or main.txt */

#define SIM_DIRECTIONS(X)                                                                          \
    X(SIM_DIRECTION_NONE, 0)                                                                       \
    X(SIM_DIRECTION_INPUT, 1)                                                                      \
    X(SIM_DIRECTION_OUTPUT, 2)

#define SIM_PULLS(X)                                                                               \
    X(SIM_PULL_NONE, 0)                                                                            \
    X(SIM_PULL_UP, 1)                                                                              \
    X(SIM_PULL_DOWN, 2)

#define SIM_OWNERS(X)                                                                              \
    X(SIM_OWNER_NONE, 0)                                                                           \
    X(SIM_OWNER_DIGITALIO, 1)

// What is connected to a pin from outside.
#define SIM_DRIVES(X)                                                                              \
    X(SIM_DRIVE_OPEN, 0) /* nothing: the pin floats, or follows its pull */                        \
    X(SIM_DRIVE_LOW, 1)                                                                            \
    X(SIM_DRIVE_HIGH, 2)

// What means nothing in the memory of a machine that is paused.
#define SIM_IDLES(X)                                                                               \
    X(SIM_IDLE_UNWIND, 0)    /* unwind buffer: among a frame's values are some of the countdown */ \
    X(SIM_IDLE_STACK, 1)     /* of the C stack */                                                  \
    X(SIM_IDLE_HEAP, 2)      /* of what could be Python's heap, but is not */                      \
    X(SIM_IDLE_COUNTDOWN, 3) /* VM hooks count down here: kept by `sim_book` */                    \
    X(SIM_IDLE_RANGES, 4)

#define SIM_FLAGS(X)                                                                               \
    X(SIM_FLAG_FRAMES, 1)         /* pause after each NeoPixel frame */                            \
    X(SIM_FLAG_NO_AUTORELOAD, 2)  /* a write from the host does not reload; the console says so */ \
    X(SIM_FLAG_BACK_OVER_ROWS, 4) /* the terminal's backspace goes over a wrapped row's start */

// Structs. Scalars: F(type, name); arrays: A(type, name, count); structs: S(struct, name) and
// V(struct, name, count). Keep every field on its natural alignment: no hidden padding.
#define SIM_PIN_OUT(F, A, S, V)                                                                    \
    F(u8, direction)                                                                               \
    F(u8, level) /* driven level of an output; last level read of an input */                      \
    F(u8, pull)                                                                                    \
    F(u8, owner)                                                                                   \
    F(u8, open_drain)                                                                              \
    A(u8, reserved, 3)

#define SIM_EDGE(F, A, S, V)                                                                       \
    F(u64, time_ns)                                                                                \
    F(u32, pin)                                                                                    \
    F(u32, value)

#define SIM_STRIP(F, A, S, V)                                                                      \
    F(u64, time_ns) /* when it was last written: the end of its last bit */                        \
    F(u32, pin)                                                                                    \
    F(u32, frames) /* times written; 0: the slot is free */                                        \
    F(u32, size)   /* bytes written; the first SIM_STRIP_SIZE are kept */                          \
    F(u32, reserved)                                                                               \
    A(u8, bytes, SIM_STRIP_SIZE) /* as on the wire: mostly G, R, B */

#define SIM_RANGE(F, A, S, V)                                                                      \
    F(u32, start) /* an address in linear memory */                                                \
    F(u32, size)  /* bytes */

// Where the host had the machine pause, and how often. It depends on the host and on its computer;
// all else in the machine's memory does not, so machines are compared without it.
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
    F(u32, reserved)                                                                               \
    V(sim_range, idle, SIM_IDLE_RANGES) /* SIM_IDLE_x */

#define SIM_OUT(F, A, S, V)                                                                        \
    F(u64, began_ns)  /* when code.py last began */                                                \
    F(u64, asleep_ns) /* machine time spent in sleeps */                                           \
    F(u32, state)                                                                                  \
    F(u32, result)                                                                                 \
    F(u32, starts)       /* runs of code.py since power-on */                                      \
    F(u32, drive_writes) /* times the machine changed the drive */                                 \
    F(u32, gc_count)     /* collections */                                                         \
    F(u32, heap_size)    /* bytes */                                                               \
    F(u32, heap_used)    /* bytes, as of the last collection */                                    \
    F(u32, heap_peak)    /* bytes, highest seen at a collection's start */                         \
    F(u32, tx_head)      /* bytes ever written to `tx`; index = tx_head % SIM_TX_SIZE */           \
    F(u32, rx_tail)      /* bytes ever taken from `rx` */                                          \
    F(u32, edge_head)    /* events ever written to `edges` */                                      \
    F(u32, reserved)                                                                               \
    V(sim_pin_out, pins, SIM_PINS)                                                                 \
    V(sim_edge, edges, SIM_EDGES)                                                                  \
    V(sim_strip, strips, SIM_STRIPS)                                                               \
    A(u8, tx, SIM_TX_SIZE)

#define SIM_PIN_IN(F, A, S, V)                                                                     \
    F(u8, drive) /* SIM_DRIVE_x */                                                                 \
    A(u8, reserved, 3)                                                                             \
    F(u32, edges) /* bumped at every change of `drive`: a click shorter than a poll is kept */

#define SIM_NAME(F, A, S, V)                                                                       \
    A(u8, text, SIM_NAME_SIZE) /* NUL-terminated */                                                \
    F(u16, pin)                                                                                    \
    F(u8, on_board) /* 1: a name in `board`; 0: in `microcontroller.pin` */                        \
    F(u8, reserved)

// Set before the first sim_run(); read at power-on and at every reset.
#define SIM_BOARD(F, A, S, V)                                                                      \
    A(u8, id, SIM_TEXT_SIZE)    /* board.board_id */                                               \
    A(u8, title, SIM_TEXT_SIZE) /* the name people know it by */                                   \
    A(u8, chip, SIM_TEXT_SIZE)                                                                     \
    F(u32, pin_count)                                                                              \
    F(u32, name_count)                                                                             \
    V(sim_name, names, SIM_NAMES)

#define SIM_IN(F, A, S, V)                                                                         \
    F(u64, epoch_us) /* microseconds since 1970 at power-on, for time.time() */                    \
    F(u64, limit_ns) /* pause when the clock gets here; 0: no limit */                             \
    F(u64, rest_ns)  /* sleeps may last until then before the host is asked again; 0: no limit */  \
    F(u64, seed)     /* seeds `random` and the noise of floating pins */                           \
    F(u32, unit_ns)  /* cost of a unit of work, 1 to SIM_UNIT_NS_MAX; read at power-on */          \
    F(u32, flags)                                                                                  \
    F(u32, yield_every) /* test mode: yield at every N-th VM hook; 0: off */                       \
    F(u32, heap_size)   /* bytes, SIM_HEAP_MIN to SIM_HEAP_MAX; read at every start */             \
    F(u32, tx_tail)     /* bytes ever taken from `tx` */                                           \
    F(u32, rx_head)     /* bytes ever written to `rx`; index = rx_head % SIM_RX_SIZE */            \
    V(sim_pin_in, pins, SIM_PINS)                                                                  \
    S(sim_board, board)                                                                            \
    A(u8, rx, SIM_RX_SIZE)

// Arguments and answers of the sim_drive_x() calls; means nothing between two of them.
#define SIM_TRANSFER(F, A, S, V)                                                                   \
    A(u8, path, SIM_PATH_SIZE) /* UTF-8, from the root, NUL-terminated: "/lib/neopixel.py" */      \
    A(u8, path_to, SIM_PATH_SIZE)                                                                  \
    A(u8, data, SIM_TRANSFER_SIZE)

#define SIM_ROOT(F, A, S, V)                                                                       \
    S(sim_book, book)                                                                              \
    S(sim_out, out)                                                                                \
    S(sim_in, in)                                                                                  \
    S(sim_transfer, transfer)

// All structs, innermost first. X(LIST, name)
#define SIM_STRUCTS(X)                                                                             \
    X(SIM_PIN_OUT, sim_pin_out)                                                                    \
    X(SIM_EDGE, sim_edge)                                                                          \
    X(SIM_STRIP, sim_strip)                                                                        \
    X(SIM_RANGE, sim_range)                                                                        \
    X(SIM_BOOK, sim_book)                                                                          \
    X(SIM_OUT, sim_out)                                                                            \
    X(SIM_PIN_IN, sim_pin_in)                                                                      \
    X(SIM_NAME, sim_name)                                                                          \
    X(SIM_BOARD, sim_board)                                                                        \
    X(SIM_IN, sim_in)                                                                              \
    X(SIM_TRANSFER, sim_transfer)                                                                  \
    X(SIM_ROOT, sim_root)

#define SIM_ENUMS(X)                                                                               \
    X(SIM_LIMITS)                                                                                  \
    X(SIM_PAUSES)                                                                                  \
    X(SIM_STATES)                                                                                  \
    X(SIM_RESULTS)                                                                                 \
    X(SIM_DIRECTIONS)                                                                              \
    X(SIM_PULLS)                                                                                   \
    X(SIM_OWNERS)                                                                                  \
    X(SIM_DRIVES)                                                                                  \
    X(SIM_IDLES)                                                                                   \
    X(SIM_FLAGS)

#define SIM_DEFINE_ENUMERATOR(name, value) name = value,
#define SIM_DEFINE_ENUM(list) enum { list(SIM_DEFINE_ENUMERATOR) };
SIM_ENUMS(SIM_DEFINE_ENUM)

typedef uint8_t sim_type_u8;
typedef uint16_t sim_type_u16;
typedef uint32_t sim_type_u32;
typedef uint64_t sim_type_u64;

#define SIM_DEFINE_FIELD(type, name) sim_type_##type name;
#define SIM_DEFINE_ARRAY(type, name, count) sim_type_##type name[count];
#define SIM_DEFINE_STRUCT_FIELD(type, name) struct type name;
#define SIM_DEFINE_STRUCT_ARRAY(type, name, count) struct type name[count];
#define SIM_DEFINE_STRUCT(list, name)                                                              \
    struct name {                                                                                  \
        list(SIM_DEFINE_FIELD, SIM_DEFINE_ARRAY, SIM_DEFINE_STRUCT_FIELD, SIM_DEFINE_STRUCT_ARRAY) \
    };
SIM_STRUCTS(SIM_DEFINE_STRUCT)

_Static_assert(sizeof(struct sim_pin_out) == 8, "sim_pin_out");
_Static_assert(sizeof(struct sim_edge) == 16, "sim_edge");
_Static_assert(sizeof(struct sim_book) == 64 + 8 * SIM_IDLE_RANGES, "sim_book");
_Static_assert(sizeof(struct sim_pin_in) == 8, "sim_pin_in");
_Static_assert(sizeof(struct sim_name) == SIM_NAME_SIZE + 4, "sim_name");

// The one instance.
extern struct sim_root sim;

#ifdef __wasm__
#define SIM_EXPORT(name) __attribute__((export_name(#name))) name
#else
#define SIM_EXPORT(name) name
#endif

// Exports. All may be called while the machine is suspended; none runs Python but sim_run().

// Address of `sim` in linear memory.
uint32_t SIM_EXPORT(sim_address)(void);
// A hash of every name, offset and size above: the host refuses a layout it was not made for.
uint32_t SIM_EXPORT(sim_layout_hash)(void);
// Runs the machine until host_pause_now() says so, or until it has nothing to do. Returns
// SIM_PAUSE_x, also left in `sim.book.pause`. The first call powers the machine on.
uint32_t SIM_EXPORT(sim_run)(void);
// Drops whatever the machine does; the next sim_run() starts code.py anew, as Ctrl-D would.
void SIM_EXPORT(sim_restart)(void);
// The reset button: as sim_restart(), with boot.py, and Python's clock from the start.
void SIM_EXPORT(sim_reset)(void);

// Drive calls take paths and data in `sim.transfer`. A result below 0 is minus a FatFs FRESULT.
// Those that write, remove or rename a file first close it if the program has it open.

// Entries of folder `path` into `data`, one after another: u32 size (little-endian), u8 kind
// (0 file, 1 folder), u8 length of the name, the name. Skips the first `skip` entries.
// Returns the bytes written: 0 when there are no more.
int32_t SIM_EXPORT(sim_drive_list)(uint32_t skip);
// Up to SIM_TRANSFER_SIZE bytes of `path` from `offset` into `data`. Returns how many.
int32_t SIM_EXPORT(sim_drive_read)(uint32_t offset);
// `length` bytes of `data` to `path` at `offset`; offset 0 makes the file anew. Returns `length`.
int32_t SIM_EXPORT(sim_drive_write)(uint32_t offset, uint32_t length);
// Removes a file or an empty folder. Returns 0.
int32_t SIM_EXPORT(sim_drive_remove)(void);
// Renames `path` to `path_to`, replacing a file of that name. Returns 0.
int32_t SIM_EXPORT(sim_drive_rename)(void);
// Makes the folder `path`. Returns 0, also where it is there already.
int32_t SIM_EXPORT(sim_drive_mkdir)(void);
// Closes `path` if the program has it open: all that it wrote there is on the drive then. Returns 0.
int32_t SIM_EXPORT(sim_drive_close)(void);
// Bytes free.
int32_t SIM_EXPORT(sim_drive_free)(void);

// For anyone who embeds the firmware. Suspensions since power-on.
uint32_t SIM_EXPORT(wasm_get_asyncify_yield_count)(void);
// VM hooks (branches and returns, not bytecodes) since the clock was last looked at.
uint32_t SIM_EXPORT(wasm_get_bytecode_count)(void);
// Machine time of the last suspension, in milliseconds.
uint32_t SIM_EXPORT(wasm_get_last_yield_time)(void);

#endif // WHILETRUE_SIM_H
