// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
//   tests         prints the titles of all tests
//   tests TITLE   runs that one: status 0, or 1 and what was wrong
#include "bench.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parts/parts.h"
#include "sim/events.h"
#include "sim/host.h"
#include "sim/nets.h"
#include "sim/volume.h"

#define MOST_TESTS 256

static struct {
    const char *title;
    void (*run)(void);
} tests[MOST_TESTS];
static size_t test_count;

static FATFS volume;
FATFS *const sim_volume = &volume;

// Here there is the drive alone.
DRESULT other_disk_read(void *disk, BYTE *buffer, DWORD sector, UINT count) {
    (void)disk, (void)buffer, (void)sector, (void)count;
    return RES_PARERR;
}

DRESULT other_disk_write(void *disk, const BYTE *buffer, DWORD sector, UINT count) {
    (void)disk, (void)buffer, (void)sector, (void)count;
    return RES_PARERR;
}

DRESULT other_disk_ioctl(void *disk, BYTE command, void *buffer) {
    (void)disk, (void)command, (void)buffer;
    return RES_PARERR;
}

void (*bench_on_pause)(uint32_t why);
uint32_t bench_pauses;
uint32_t bench_asked;
bool bench_slice_is_over;

void bench_add(const char *title, void (*run)(void)) {
    if (test_count == MOST_TESTS) {
        abort();
    }
    tests[test_count].title = title;
    tests[test_count].run = run;
    test_count++;
}

void bench_check(bool holds, const char *what, const char *file, int line) {
    if (!holds) {
        fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
        exit(1);
    }
}

void bench_equal(int64_t got, int64_t wanted, const char *what, const char *file, int line) {
    if (got != wanted) {
        fprintf(
            stderr, "%s:%d: %s is %" PRId64 ", not %" PRId64 "\n", file, line, what, got, wanted);
        exit(1);
    }
}

void bench_text(const char *got, const char *wanted, const char *what, const char *file, int line) {
    if (strcmp(got, wanted) != 0) {
        fprintf(stderr, "%s:%d: %s is \"%s\", not \"%s\"\n", file, line, what, got, wanted);
        exit(1);
    }
}

void bench_start(void) {
    sim.in.unit_ns = BENCH_UNIT_NS;
    sim_clock_start();
    sim_poll_start();
    sim_clock_boot();
    sim_random_start();
    sim_board_start();
    sim_events_start();
    sim_nets_start();
    parts_start();
    sim_pins_start();
    sim_strips_start();
    sim_poll_soon();
}

// As vm/inside.h has it.
void bench_hooks(uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (--sim_hooks_left < 0) {
            sim_poll();
        }
    }
}

uint32_t host_pause_now(void) {
    bench_asked++;
    return bench_slice_is_over;
}

void suspend(uint32_t why) {
    bench_pauses++;
    if (bench_on_pause == NULL) {
        fprintf(stderr, "an unexpected pause: %" PRIu32 "\n", why);
        exit(1);
    }
    bench_on_pause(why);
}

void bench_go_on(uint32_t why) {
    (void)why;
}

void bench_type(const char *text) {
    for (; *text != '\0'; text++) {
        sim.in.rx[sim.in.rx_head++ % SIM_RX_SIZE] = (uint8_t)*text;
    }
}

int main(int argc, char **argv) {
    for (size_t i = 0; i < test_count; i++) {
        if (argc < 2) {
            puts(tests[i].title);
        } else if (strcmp(argv[1], tests[i].title) == 0) {
            tests[i].run();
            return 0;
        }
    }
    if (argc >= 2) {
        fprintf(stderr, "no test has this title\n");
    }
    return argc < 2 ? 0 : 2;
}
