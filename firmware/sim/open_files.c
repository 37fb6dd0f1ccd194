// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The files that the program has open. FatFs notes a file's size and its clusters in the folder only
// when it is closed or flushed, and expects that nobody else writes the same file meanwhile. So all
// are closed before a program is dropped, or else their clusters would belong to nothing for good.
// One that the host writes or renames is flushed before and looked up anew after, or else FatFs would
// go on writing, or reading, where another file is now: the program goes on with what is there, as it
// does on a computer. One that the host removes is closed. The other ones need nothing: FatFs is made
// for many files at a time, whose data and FAT sectors go through the one window of the volume.
#include "open_files.h"

#include <stdbool.h>
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

// The next file of a set, from place `i` on; SIM_FILES_OPEN where there is none.
static size_t next_of(sim_file_set_t set, size_t i) {
    while (i < SIM_FILES_OPEN && (open_files[i] == NULL || (set >> i & 1) == 0)) {
        i++;
    }
    return i;
}

// A file is told by the place of its entry in its folder, which it has under each of its names.
sim_file_set_t sim_files_at(FATFS *fs, const TCHAR *path) {
    sim_file_set_t set = 0;
    FIL there;
    if (f_open(fs, &there, path, FA_READ) != FR_OK) {
        return set;
    }
    for (size_t i = next_of(SIM_FILES_ALL, 0); i < SIM_FILES_OPEN;
         i = next_of(SIM_FILES_ALL, i + 1)) {
        FIL *file = open_files[i];
        if (file->dir_sect == there.dir_sect && file->dir_ptr == there.dir_ptr) {
            f_sync(file);
            set |= (sim_file_set_t)1 << i;
        }
    }
    f_close(&there);
    return set;
}

void sim_files_close(sim_file_set_t set) {
    for (size_t i = next_of(set, 0); i < SIM_FILES_OPEN; i = next_of(set, i + 1)) {
        f_close(open_files[i]);
        open_files[i] = NULL;
    }
}

static FRESULT reopen(FATFS *fs, FIL *file, const TCHAR *path) {
    // What is added at the end still is: a log goes on behind the host's text.
    bool appends = (file->flag & FA_WRITE) != 0 && file->fptr == file->obj.objsize;
    FSIZE_t position = file->fptr;
    FRESULT result = f_open(fs, file, path, file->flag & (FA_READ | FA_WRITE));
    if (result == FR_OK) {
        FSIZE_t size = file->obj.objsize;
        result = f_lseek(file, appends || position > size ? size : position);
    }
    return result;
}

void sim_files_reopen(FATFS *fs, sim_file_set_t set, const TCHAR *path) {
    for (size_t i = next_of(set, 0); i < SIM_FILES_OPEN; i = next_of(set, i + 1)) {
        if (reopen(fs, open_files[i], path) != FR_OK) {
            sim_files_close((sim_file_set_t)1 << i);
        }
    }
}
