// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The files that the program has open. FatFs notes a file's size and its clusters in the folder only
// when it is closed or flushed, and expects that nobody else writes the same file meanwhile. So all
// are closed before a program is dropped, or else their clusters would belong to nothing for good,
// and one is closed before the host writes, removes or renames that very file, or else FatFs would
// go on writing, or reading, where another file is now. The other ones stay open: FatFs is made for
// many files at a time, whose data and FAT sectors go through the one window of the volume.
#include "open_files.h"

#include <stddef.h>

#include "suspend/suspend.h"
#include "machine.h"
#include "py/gc.h"
#include "py/mpstate.h"

#define MOST_OPEN 64

static FIL *open_files[MOST_OPEN];

static FIL **find(const FIL *file) {
    for (size_t i = 0; i < MOST_OPEN; i++) {
        if (open_files[i] == file) {
            return &open_files[i];
        }
    }
    return NULL;
}

// The host hears of a saved file at once. At the next VM hook it may be too late: a C function that
// runs on and on may come first, and then this machine is thrown away.
static FRESULT saved(FRESULT result) {
    // The collector that closes a lost file must not be left half way.
    if (MP_STATE_THREAD(gc_lock_depth) == 0 && sim_drive_take_changed()) {
        suspend(SIM_PAUSE_DRIVE);
    }
    return result;
}

FRESULT sim_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode) {
    FIL **place = find(NULL);
    if (place == NULL) {
        gc_collect(); // closes what the program has lost without closing it
        place = find(NULL);
    }
    if (place == NULL) {
        return FR_TOO_MANY_OPEN_FILES;
    }
    FRESULT result = f_open(fs, file, path, mode);
    if (result == FR_OK) {
        *place = file;
    }
    return result;
}

FRESULT sim_file_close(FIL *file) {
    FIL **place = find(file);
    if (place != NULL) {
        *place = NULL;
    }
    return saved(f_close(file));
}

FRESULT sim_file_sync(FIL *file) {
    return saved(f_sync(file));
}

static void close_at(size_t i) {
    f_close(open_files[i]);
    open_files[i] = NULL;
}

void sim_files_close(void) {
    for (size_t i = 0; i < MOST_OPEN; i++) {
        if (open_files[i] != NULL) {
            close_at(i);
        }
    }
}

// A file is told by the place of its entry in its folder, which it has under each of its names.
void sim_files_close_path(FATFS *fs, const TCHAR *path) {
    FIL there;
    if (f_open(fs, &there, path, FA_READ) != FR_OK) {
        return;
    }
    for (size_t i = 0; i < MOST_OPEN; i++) {
        const FIL *file = open_files[i];
        if (file != NULL && file->dir_sect == there.dir_sect && file->dir_ptr == there.dir_ptr) {
            close_at(i);
        }
    }
    f_close(&there);
}
