// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests of the hardware without Python: the test is its host and its program.
#ifndef WHILETRUE_TESTS_BENCH_H
#define WHILETRUE_TESTS_BENCH_H

#include <stdbool.h>
#include <stdint.h>

#include "sim/machine.h"

// A test: its own process, so that each finds the hardware as it is at power-on.
#define TEST(function, title)                                                                      \
    static void function(void);                                                                    \
    __attribute__((constructor)) static void add_##function(void) {                                \
        bench_add(title, function);                                                                \
    }                                                                                              \
    static void function(void)
void bench_add(const char *title, void (*run)(void));

// What is not as it should be ends the test.
#define CHECK(condition) bench_check((condition), #condition, __FILE__, __LINE__)
#define CHECK_EQUAL(got, wanted) bench_equal((got), (wanted), #got, __FILE__, __LINE__)
#define CHECK_TEXT(got, wanted) bench_text((const char *)(got), (wanted), #got, __FILE__, __LINE__)
void bench_check(bool holds, const char *what, const char *file, int line);
void bench_equal(int64_t got, int64_t wanted, const char *what, const char *file, int line);
void bench_text(const char *got, const char *wanted, const char *what, const char *file, int line);

// Power-on, with this cost of a unit of work.
#define BENCH_UNIT_NS 1000
void bench_start(void);

// The program: as many VM hooks.
void bench_hooks(uint32_t count);

// The host. What it does when the machine pauses; a pause that no test waits for ends the test.
extern void (*bench_on_pause)(uint32_t why);
extern uint32_t bench_pauses;    // so far
extern uint32_t bench_asked;     // times that it was asked whether the slice is over
extern bool bench_slice_is_over; // its answer
void bench_type(const char *text);
// For bench_on_pause: nothing to do.
void bench_go_on(uint32_t why);

#endif // WHILETRUE_TESTS_BENCH_H
