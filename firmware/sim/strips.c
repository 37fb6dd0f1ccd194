// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// NeoPixels (WS2812B at 800 kHz): what was last written to each pin, and the time it takes on the wire.
// Not simulated: how long a strip is (who draws it cuts what is too much), pixels that are cut off in the
// middle of a colour, other chips' timing, current.
#include <string.h>

#include "machine.h"

// The strip shows what it has got when there was no bit for 300 us. As CircuitPython, a frame waits at
// its beginning until the one before it is shown.
#define BITS_PER_SECOND 800000
#define RESET_NS 300000

static uint64_t shown_ns; // when the last frame is, or was, shown

void sim_strips_start(void) {
    for (size_t i = 0; i < SIM_STRIPS; i++) {
        sim.out.strips[i].frames = 0;
    }
}

// The strip on this pin, or a free slot; NULL when more strips are in use than can be shown.
static struct sim_strip *find_strip(uint32_t pin) {
    for (size_t i = 0; i < SIM_STRIPS; i++) {
        struct sim_strip *strip = &sim.out.strips[i];
        if (strip->frames == 0 || strip->pin == pin) {
            return strip;
        }
    }
    return NULL;
}

static void transfer(size_t size) {
    uint64_t now = sim_now_ns();
    uint64_t begin = now > shown_ns ? now : shown_ns;
    uint64_t end = begin + sim_wire_ns((uint64_t)size * 8, BITS_PER_SECOND);
    sim_pass(end - now);
    shown_ns = end + RESET_NS;
}

void sim_strip_write(uint32_t pin, const uint8_t *bytes, size_t size, const char *order) {
    transfer(size);
    struct sim_strip *strip = find_strip(pin);
    if (strip == NULL) {
        return;
    }
    size_t shown = size < SIM_STRIP_SIZE ? size : SIM_STRIP_SIZE;
    memcpy(strip->bytes, bytes, shown);
    // Nothing is lit behind what was written to this slot before.
    size_t before = strip->size < SIM_STRIP_SIZE ? strip->size : SIM_STRIP_SIZE;
    if (before > shown) {
        memset(strip->bytes + shown, 0, before - shown);
    }
    strip->pin = pin;
    strip->size = size;
    strncpy((char *)strip->order, order, SIM_ORDER_SIZE);
    strip->time_ns = sim_now_ns();
    strip->edge_at = sim.out.edge_head;
    strip->frames++;
    sim_moment();
    if (sim.in.flags & SIM_FLAG_RECORD) {
        sim_pause(SIM_PAUSE_RECORD);
    }
}
