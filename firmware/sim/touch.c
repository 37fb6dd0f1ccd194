// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Pads that feel a finger, as chips without hardware for it do it, and CircuitPython on them (shared-module/touchio):
// the pad is charged, and a loop counts how long its charge takes to leave through a resistor of about 1 MOhm. A finger
// makes its capacitance larger.
// Not simulated: noise, what else is near; the pin's edges while it measures.
#include "machine.h"

#include "nets.h"

// A pad with its trace and the pin has some 20 pF, a person behind a finger about 100 (Microchip AN1101). A round of
// the loop takes some 30 cycles of 64 MHz.
#define PAD_PF 20
#define FINGER_PF 100
#define TICK_NS 500

#define SAMPLES 10
#define CHARGE_NS 10000

// Rounds until the voltage of a capacitor that is charged to SIM_HIGH_UV, and let go through `ohms` to `end_uv`, is that
// of a low level.
static uint32_t ticks_to_fall(uint64_t ohms, uint32_t end_uv, uint32_t pf) {
    if (end_uv >= SIM_LOW_UV) {
        return SIM_TOUCH_NEVER;
    }
    uint64_t constant_ns = ohms * pf / 1000;
    uint64_t uv = SIM_HIGH_UV;
    uint32_t ticks = 0;
    while (uv >= SIM_LOW_UV && ticks < SIM_TOUCH_NEVER) {
        uv -= (uv - end_uv) * TICK_NS / (constant_ns + TICK_NS);
        ticks++;
    }
    return ticks;
}

uint32_t sim_touch_ticks(uint32_t pin, bool pulled_up) {
    sim_pin_input(pin, SIM_PULL_NONE);
    uint32_t pf = PAD_PF + (sim_pin_is_touched(pin) ? FINGER_PF : 0);
    uint32_t ticks = SIM_TOUCH_NEVER;
    if (!sim_port_floats(pin)) {
        // What rises to the top falls to the bottom, seen from there.
        uint32_t end_uv = sim_port_uv(pin);
        end_uv = !pulled_up ? end_uv : end_uv < SIM_HIGH_UV ? SIM_HIGH_UV - end_uv : 0;
        ticks = SAMPLES * ticks_to_fall(sim_port_ohms(pin), end_uv, pf);
    }
    ticks = ticks < SIM_TOUCH_NEVER ? ticks : SIM_TOUCH_NEVER;
    sim_pass(SAMPLES * CHARGE_NS + (uint64_t)ticks * TICK_NS);
    return ticks;
}
