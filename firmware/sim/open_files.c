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

static FIL *open_files[SIM_FILES_OPEN];

static FIL **find(const FIL *file) {
    for (size_t i = 0; i < SIM_FILES_OPEN; i++) {
        if (open_files[i] == file) {
            return &open_files[i];
        }
    }
    return NULL;
}

FRESULT sim_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode) {
    FIL **place = find(NULL);
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
    return f_close(file);
}

static void close_at(size_t i) {
    f_close(open_files[i]);
    open_files[i] = NULL;
}

void sim_files_close(void) {
    for (size_t i = 0; i < SIM_FILES_OPEN; i++) {
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
    for (size_t i = 0; i < SIM_FILES_OPEN; i++) {
        const FIL *file = open_files[i];
        if (file != NULL && file->dir_sect == there.dir_sect && file->dir_ptr == there.dir_ptr) {
            close_at(i);
        }
    }
    f_close(&there);
}
