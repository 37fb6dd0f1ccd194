// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Any bytes as settings.toml, read by os.getenv().
#include "fuzz.h"

static const char code[] = "import os\n"
                           "for key in ('A', 'KEY', 'WIFI_SSID', '', '[', '\"'):\n"
                           "    try:\n"
                           "        print(os.getenv(key), os.getenv(key, 1))\n"
                           "    except (UnicodeError, MemoryError) as error:\n"
                           "        print(error)\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_start();
    fuzz_write_file("/code.py", code, sizeof(code) - 1);
    fuzz_write_file("/settings.toml", data, size);
    fuzz_run(64);
    return 0;
}
