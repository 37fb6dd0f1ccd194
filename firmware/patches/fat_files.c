// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Python's files on the drive: what it has open is known to the drive (sim/open_files.c), and what it
// has lost is closed where too many are open.
#include "fat_files.h"

#include "py/gc.h"
#include "py/mpstate.h"
#include "sim/machine.h"
#include "sim/open_files.h"
#include "suspend/suspend.h"

// The host hears of a saved file at once. At the next VM hook it may be too late: a C function that
// runs on and on may come first, and then this machine is thrown away.
static FRESULT saved(FRESULT result) {
    // The collector that closes a lost file must not be left half way.
    if (MP_STATE_THREAD(gc_lock_depth) == 0 && sim_drive_take_changed()) {
        sim_moment();
        suspend(SIM_PAUSE_DRIVE);
    }
    return result;
}

FRESULT fat_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode) {
    FRESULT result = sim_file_open(fs, file, path, mode);
    if (result == FR_TOO_MANY_OPEN_FILES) {
        gc_collect(); // closes what the program has lost without closing it
        result = sim_file_open(fs, file, path, mode);
    }
    return result;
}

FRESULT fat_file_close(FIL *file) {
    return saved(sim_file_close(file));
}

FRESULT fat_file_sync(FIL *file) {
    return saved(f_sync(file));
}
