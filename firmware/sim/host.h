// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the hardware asks of whoever runs it.
#ifndef WHILETRUE_HOST_H
#define WHILETRUE_HOST_H

#include <stdint.h>

#ifdef __wasm__
#define HOST_IMPORT(name) __attribute__((import_module("host"), import_name(#name))) name
#else
#define HOST_IMPORT(name) name
#endif

// Whether the slice is over. It never throws, and is all that is asked of JavaScript. The answer is kept nowhere: where a machine pauses never matters to it.
uint32_t HOST_IMPORT(host_pause_now)(void);

// Leaves the machine as it is and gives the thread to the host, which hears why: SIM_PAUSE_x. Returns when
// the host has called sim_run() again. Each target has its own way (suspend/).
void suspend(uint32_t why);

// The host has changed inputs of parts (parts/parts.c).
void sim_inputs_changed(void);

#endif // WHILETRUE_HOST_H
