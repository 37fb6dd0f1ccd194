// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Any bytes as code.py: the lexer, the parser, the compiler, and what may come of running it.
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_start();
    fuzz_write_file("/code.py", data, size);
    fuzz_run(16);
    return 0;
}
