// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the machine asks of its host: whether to pause, and nothing else. Imports never throw.
#ifndef WHILETRUE_HOST_H
#define WHILETRUE_HOST_H

#include <stdint.h>

#ifdef __wasm__
#define HOST_IMPORT(name) __attribute__((import_module("host"), import_name(#name))) name
#else
#define HOST_IMPORT(name) name
#endif

// Whether the slice is over. The answer is kept nowhere: where a machine pauses never matters to it.
uint32_t HOST_IMPORT(host_pause_now)(void);

#endif // WHILETRUE_HOST_H
