// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_OPEN_FILES_H
#define WHILETRUE_OPEN_FILES_H

#include "py/mpconfig.h"

#include "lib/oofatfs/ff.h"

// What Python's files call in place of f_open(), f_close() and f_sync() (patches/patches.mk).
FRESULT sim_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode);
FRESULT sim_file_close(FIL *file);
FRESULT sim_file_sync(FIL *file);

// Closes what the program has open. For the program, using it then is an OSError.
void sim_files_close(void);
// The same for one file. The path of a folder, or of nothing, closes nothing: a folder that is
// renamed takes its files along, and one that is removed is empty.
void sim_files_close_path(FATFS *fs, const TCHAR *path);

#endif // WHILETRUE_OPEN_FILES_H
