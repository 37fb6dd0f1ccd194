// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the fuzzers share. Each is a file fuzz_x.c with libFuzzer's one function.
// https://llvm.org/docs/LibFuzzer.html
#ifndef WHILETRUE_HOST_FUZZ_H
#define WHILETRUE_HOST_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// A machine as new: blank drive, default inputs. The next sim_run() powers it on.
void fuzz_start(void);

// CIRCUITPY as it was before anything was written to it.
void fuzz_blank_drive(void);

// Puts a file on the drive; not a word if it does not fit.
void fuzz_write_file(const char *path, const void *content, size_t size);

// Runs until the machine waits for input, at most `most` pauses. Its output is read and dropped.
void fuzz_run(unsigned most);

#endif // WHILETRUE_HOST_FUZZ_H
