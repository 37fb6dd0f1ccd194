// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_PENDING_H
#define WHILETRUE_PENDING_H

#include <stdint.h>

// Of what has come from outside, what ends a program: Ctrl-C and auto-reload become MicroPython's
// pending exception. To be called after whatever may have the hardware look: sim_poll(), sim_wait(),
// sim_poll_inputs(), sim_serial_write(). May collect, and so suspend; raises nothing.
void pending_take(void);

// sim_wait(), and raises what has come meanwhile.
void pending_wait(uint64_t wake_ns);

#endif // WHILETRUE_PENDING_H
