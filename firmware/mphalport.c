// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython's hardware layer over the simulated machine.
#include "py/mphal.h"

#include "life/boot_out.h"
#include "life/pending.h"
#include "py/builtin.h"
#include "py/runtime.h"
#include "py/stream.h"
#include "sim/machine.h"
#include "suspend/suspend.h"

int mp_hal_stdin_rx_chr(void) {
    for (;;) {
        int byte = sim_serial_read();
        if (byte >= 0) {
            return byte;
        }
        pending_wait(SIM_FOREVER);
    }
}

// A board's console says only when it can be read.
uintptr_t mp_hal_stdio_poll(uintptr_t flags) {
    return sim_serial_available() > 0 ? flags & MP_STREAM_POLL_RD : 0;
}

mp_uint_t mp_hal_stdout_tx_strn(const char *text, size_t length) {
    boot_out_add(text, length);
    sim_serial_write(text, length);
    pending_take();
    return length;
}

mp_uint_t mp_hal_ticks_ms(void) {
    return sim_now_us() / 1000;
}

mp_uint_t mp_hal_ticks_us(void) {
    return sim_now_us();
}

void mp_hal_delay_us(mp_uint_t us) {
    uint64_t wake = sim_now_ns() + (uint64_t)us * 1000;
    while (sim_now_ns() < wake) {
        pending_wait(wake);
    }
}

void mp_hal_delay_ms(mp_uint_t ms) {
    uint64_t wake = sim_now_ns() + (uint64_t)ms * 1000000;
    while (sim_now_ns() < wake) {
        pending_wait(wake);
    }
}

void mp_hal_set_interrupt_char(int byte) {
    // Asked where a program begins, or a line of the REPL, and where it ends.
    suspend_clear_stack();
    sim_serial_watch(byte);
}

// There is nothing to return to: MicroPython calls this when it has no handler for an exception.
void nlr_jump_fail(void *value) {
    (void)value;
    __builtin_trap();
}
