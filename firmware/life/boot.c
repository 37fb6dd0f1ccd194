// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "boot.h"

#include "boot_out.h"
#include "run.h"
#include "safe_mode.h"
#include "usb_drive.h"

static bool run_boot_py(void) {
    static const char *const names[] = {"boot.py", "boot.txt", NULL};
    usb_drive_boot();
    boot_out_begin();
    bool ran = run_first(SIM_STATE_BOOT, names);
    boot_out_end();
    return ran;
}

bool boot_run(void) {
    bool ran = safe_mode_is_on() ? safe_mode_run_py() : run_boot_py();
    usb_drive_connect();
    return ran;
}

void boot_drop(void) {
    boot_out_drop();
    usb_drive_connect();
}
