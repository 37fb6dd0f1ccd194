// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include <string.h>

#include "suspend/suspend.h"
#include "machine.h"

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

void sim_strip_write(uint32_t pin, const uint8_t *bytes, size_t size) {
    struct sim_strip *strip = find_strip(pin);
    if (strip == NULL) {
        return;
    }
    size_t shown = size < SIM_STRIP_SIZE ? size : SIM_STRIP_SIZE;
    memcpy(strip->bytes, bytes, shown);
    memset(strip->bytes + shown, 0, SIM_STRIP_SIZE - shown);
    strip->pin = pin;
    strip->size = size;
    strip->time_us = sim_now_us();
    strip->frames++;
    if (sim.in.flags & SIM_FLAG_FRAMES) {
        suspend(SIM_PAUSE_FRAME);
    }
}
