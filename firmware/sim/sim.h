// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// THE CONTRACT between the machine (C) and its host (TypeScript), put together from contract/, one header
// a subject.
//
// `sim.out` is written by the firmware alone, `sim.in` by the host alone. Every struct and every call is
// listed once, as an X-macro, so that C, the TypeScript layout and the layout hash cannot
// disagree. Only fixed-width integers: the layout is the same on wasm32 and on the host compiler.
// All times are nanoseconds of machine time since power-on. Neither they nor the counters go back at
// a reset; the frames of a strip are counted from each start.
//
// The lists, of which a subject has those that it needs:
//   LIMITS         X(NAME, value)
//   enumerations   X(NAME, value)
//   structs        scalars: F(type, name); arrays: A(type, name, count); structs: S(struct, name) and
//                  V(struct, name, count). Every field on its natural alignment: no hidden padding.
//   OUT, IN        the same: what the subject has of `sim.out` and `sim.in`
//   CALLS          what the host may call, by the number of u32 arguments: X0(result, name),
//                  X1(result, name, a), X2(result, name, a, b). All may be called while the machine is
//                  suspended; none runs Python but sim_run().
#ifndef WHILETRUE_SIM_H
#define WHILETRUE_SIM_H

#include <stddef.h>
#include <stdint.h>

#include "contract/board.h"
#include "contract/book.h"
#include "contract/clock.h"
#include "contract/drive.h"
#include "contract/life.h"
#include "contract/parts.h"
#include "contract/pins.h"
#include "contract/serial.h"
#include "contract/strips.h"

#define SIM_LIMITS(X)                                                                              \
    SIM_PINS_LIMITS(X)                                                                             \
    SIM_PARTS_LIMITS(X)                                                                            \
    SIM_BOARD_LIMITS(X)                                                                            \
    SIM_SERIAL_LIMITS(X)                                                                           \
    SIM_STRIPS_LIMITS(X)                                                                           \
    SIM_DRIVE_LIMITS(X)                                                                            \
    SIM_CLOCK_LIMITS(X)                                                                            \
    SIM_LIFE_LIMITS(X)

#define SIM_OUT(F, A, S, V)                                                                        \
    SIM_CLOCK_OUT(F, A, S, V)                                                                      \
    SIM_LIFE_OUT(F, A, S, V)                                                                       \
    SIM_DRIVE_OUT(F, A, S, V)                                                                      \
    SIM_SERIAL_OUT(F, A, S, V)                                                                     \
    SIM_PINS_OUT(F, A, S, V)                                                                       \
    SIM_STRIPS_OUT(F, A, S, V)

#define SIM_IN(F, A, S, V)                                                                         \
    SIM_CLOCK_IN(F, A, S, V)                                                                       \
    SIM_LIFE_IN(F, A, S, V)                                                                        \
    SIM_SERIAL_IN(F, A, S, V)                                                                      \
    SIM_PINS_IN(F, A, S, V)                                                                        \
    SIM_PARTS_IN(F, A, S, V)                                                                       \
    SIM_BOARD_IN(F, A, S, V)

#define SIM_ROOT(F, A, S, V)                                                                       \
    S(sim_book, book)                                                                              \
    S(sim_out, out)                                                                                \
    S(sim_in, in)                                                                                  \
    S(sim_transfer, transfer)

// All structs, innermost first. X(LIST, name)
#define SIM_STRUCTS(X)                                                                             \
    X(SIM_PWM, sim_pwm)                                                                            \
    X(SIM_PIN_OUT, sim_pin_out)                                                                    \
    X(SIM_EDGE, sim_edge)                                                                          \
    X(SIM_MARK, sim_mark)                                                                          \
    X(SIM_STRIP, sim_strip)                                                                        \
    X(SIM_RANGE, sim_range)                                                                        \
    X(SIM_BOOK, sim_book)                                                                          \
    X(SIM_OUT, sim_out)                                                                            \
    X(SIM_PIN_IN, sim_pin_in)                                                                      \
    X(SIM_PART_IN, sim_part_in)                                                                    \
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
    X(SIM_SAFE_MODES)                                                                              \
    X(SIM_DIRECTIONS)                                                                              \
    X(SIM_PULLS)                                                                                   \
    X(SIM_WIRES)                                                                                   \
    X(SIM_IDLES)                                                                                   \
    X(SIM_FLAGS)

// sim_address      Address of `sim` in linear memory.
// sim_layout_hash  A hash of every name, offset, size and call: the host refuses a layout it was not made
//                  for.
#define SIM_CALLS(X0, X1, X2)                                                                      \
    X0(u32, sim_address)                                                                           \
    X0(u32, sim_layout_hash)                                                                       \
    SIM_LIFE_CALLS(X0, X1, X2)                                                                     \
    SIM_DRIVE_CALLS(X0, X1, X2)                                                                    \
    SIM_BOOK_CALLS(X0, X1, X2)

// What C makes of the lists.

#define SIM_DEFINE_ENUMERATOR(name, value) name = value,
#define SIM_DEFINE_ENUM(list) enum { list(SIM_DEFINE_ENUMERATOR) };
SIM_ENUMS(SIM_DEFINE_ENUM)

typedef uint8_t sim_type_u8;
typedef uint16_t sim_type_u16;
typedef uint32_t sim_type_u32;
typedef uint64_t sim_type_u64;
typedef int32_t sim_type_i32;
typedef void sim_type_none;

#define SIM_DEFINE_FIELD(type, name) sim_type_##type name;
#define SIM_DEFINE_ARRAY(type, name, count) sim_type_##type name[count];
#define SIM_DEFINE_STRUCT_FIELD(type, name) struct type name;
#define SIM_DEFINE_STRUCT_ARRAY(type, name, count) struct type name[count];
#define SIM_DEFINE_STRUCT(list, name)                                                              \
    struct name {                                                                                  \
        list(SIM_DEFINE_FIELD, SIM_DEFINE_ARRAY, SIM_DEFINE_STRUCT_FIELD, SIM_DEFINE_STRUCT_ARRAY) \
    };
SIM_STRUCTS(SIM_DEFINE_STRUCT)

// A struct is as large as its fields together: nothing is hidden between them.
#define SIM_SIZE_FIELD(type, name) +sizeof(sim_type_##type)
#define SIM_SIZE_ARRAY(type, name, count) +sizeof(sim_type_##type) * (count)
#define SIM_SIZE_STRUCT_FIELD(type, name) +sizeof(struct type)
#define SIM_SIZE_STRUCT_ARRAY(type, name, count) +sizeof(struct type) * (count)
#define SIM_CHECK_STRUCT(list, name)                                                               \
    _Static_assert(sizeof(struct name) == 0 list(SIM_SIZE_FIELD, SIM_SIZE_ARRAY,                   \
                                              SIM_SIZE_STRUCT_FIELD, SIM_SIZE_STRUCT_ARRAY),       \
        #name " has hidden padding");
SIM_STRUCTS(SIM_CHECK_STRUCT)

#ifdef __wasm__
#define SIM_EXPORT(name) __attribute__((export_name(#name))) name
#else
#define SIM_EXPORT(name) name
#endif
#define SIM_DECLARE_0(result, name) sim_type_##result SIM_EXPORT(name)(void);
#define SIM_DECLARE_1(result, name, a) sim_type_##result SIM_EXPORT(name)(uint32_t a);
#define SIM_DECLARE_2(result, name, a, b)                                                          \
    sim_type_##result SIM_EXPORT(name)(uint32_t a, uint32_t b);
SIM_CALLS(SIM_DECLARE_0, SIM_DECLARE_1, SIM_DECLARE_2)

// The one instance.
extern struct sim_root sim;

#endif // WHILETRUE_SIM_H
