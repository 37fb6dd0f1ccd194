// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the machine asks of its host: the time, and nothing else. Imports never throw.
#ifndef WHILETRUE_HOST_H
#define WHILETRUE_HOST_H

#include <stdint.h>

#ifdef __wasm__
#define HOST_IMPORT(name) __attribute__((import_module("host"), import_name(#name))) name
#else
#define HOST_IMPORT(name) name
#endif

// Microseconds of a clock that never goes back. Its zero is the host's choice.
double HOST_IMPORT(host_clock_us)(void);

#endif // WHILETRUE_HOST_H
