// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Plays one job from standard input: runs code.py to its end as web/tests/program.ts does, and
// writes what the machine sends to standard output. A job is records, in the order of their times:
// a header as below, then `size` bytes. web/tests/native-player.ts makes them.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim/sim.h"
#include "drive_files.h"

#define MOST_RUNS 5000000

enum {
    JOB_INPUT,  // all of sim.in
    JOB_FILE,   // a path, NUL, the content
    JOB_PIN,    // u32 pin, u32 SIM_DRIVE_x
    JOB_SERIAL, // bytes that are typed
    JOB_RESET,  // the reset button
    JOB_DEVICE, // u32 part, u32 input, i32 value
};

struct record {
    uint64_t at_ns;
    uint32_t kind;
    uint32_t size;
    uint8_t bytes[];
};

static uint8_t job[4 << 20] __attribute__((aligned(8)));
static size_t job_size;
static size_t job_at;
static const uint8_t *typed; // what of the last JOB_SERIAL is not in the ring yet
static size_t typed_left;

static void fail(const char *message) {
    fprintf(stderr, "player: %s\n", message);
    exit(1);
}

// The next record, or NULL at the job's end. Records begin on multiples of 8.
static const struct record *peek(void) {
    if (job_at == job_size) {
        return NULL;
    }
    const struct record *record = (const struct record *)(job + job_at);
    if (job_size - job_at < sizeof(*record) || job_size - job_at - sizeof(*record) < record->size) {
        fail("the job ends within a record");
    }
    return record;
}

static void set_pin(uint32_t pin, uint32_t wire) {
    if (pin >= SIM_PINS) {
        fail("no such pin");
    }
    struct sim_pin_in *in = &sim.in.pins[pin];
    in->changes[in->count++ % SIM_PIN_CHANGES] = wire;
    sim.in.pin_news++;
}

static void set_input(uint32_t part, uint32_t input, int32_t value) {
    if (part >= SIM_PARTS || input >= SIM_PART_INPUTS) {
        fail("no such input");
    }
    sim.in.parts[part].inputs[input] = value;
    sim.in.input_news++;
}

static void apply(const struct record *record) {
    const uint32_t *words = (const uint32_t *)record->bytes;
    const char *path = (const char *)record->bytes;
    switch (record->kind) {
        case JOB_INPUT:
            if (record->size != sizeof(sim.in)) {
                fail("sim.in has another size");
            }
            memcpy(&sim.in, record->bytes, sizeof(sim.in));
            break;
        case JOB_FILE: {
            size_t head = strnlen(path, record->size) + 1;
            if (head > record->size ||
                !drive_files_write(path, record->bytes + head, record->size - head)) {
                fail("the drive refuses a file");
            }
            break;
        }
        case JOB_PIN:
            set_pin(words[0], words[1]);
            break;
        case JOB_SERIAL:
            typed = record->bytes;
            typed_left = record->size;
            break;
        case JOB_RESET:
            typed_left = 0;
            sim_reset();
            break;
        case JOB_DEVICE:
            set_input(words[0], words[1], (int32_t)words[2]);
            break;
        default:
            fail("a record of no known kind");
    }
}

// What is due by the machine's clock. The next event's time becomes the machine's limit.
static void apply_due(void) {
    const struct record *record = peek();
    while (record != NULL && record->at_ns <= sim.book.clock_ns && typed_left == 0) {
        apply(record);
        job_at += (sizeof(*record) + record->size + 7) & ~7u;
        record = peek();
    }
    sim.in.limit_ns = record == NULL ? 0 : record->at_ns;
}

static void type(void) {
    while (typed_left > 0 && sim.in.rx_head - sim.out.rx_tail < SIM_RX_SIZE) {
        sim.in.rx[sim.in.rx_head++ % SIM_RX_SIZE] = *typed++;
        typed_left--;
    }
}

static void drain(void) {
    for (; sim.in.tx_tail != sim.out.tx_head; sim.in.tx_tail++) {
        putchar(sim.out.tx[sim.in.tx_tail % SIM_TX_SIZE]);
    }
}

static uint32_t step(void) {
    apply_due();
    type();
    uint32_t pause = sim_run();
    drain();
    return pause;
}

static bool has_ended(uint32_t pause) {
    bool waits = pause == SIM_PAUSE_INPUT && sim.in.rx_head == sim.out.rx_tail;
    if (waits && peek() == NULL && sim.out.state == SIM_STATE_CODE) {
        fail("code.py waits for input");
    }
    return sim.out.state == SIM_STATE_DONE;
}

int main(void) {
    job_size = fread(job, 1, sizeof(job), stdin);
    size_t runs = 0;
    while (!has_ended(step())) {
        if (++runs == MOST_RUNS) {
            fail("still running after many pauses");
        }
    }
    // The messages after it may still be on their way.
    uint32_t pause;
    do {
        pause = step();
    } while (pause != SIM_PAUSE_INPUT && (pause != SIM_PAUSE_LIMIT || peek() != NULL));
    return 0;
}
