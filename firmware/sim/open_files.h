// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_OPEN_FILES_H
#define WHILETRUE_OPEN_FILES_H

#include "py/mpconfig.h"

#include "lib/oofatfs/ff.h"

// What Python's files call in place of f_open(), f_close() and f_sync() (firmware/sources.mk).
FRESULT sim_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode);
FRESULT sim_file_close(FIL *file);
FRESULT sim_file_sync(FIL *file);

// Closes what the program has open for writing. For the program, using it then is an OSError.
void sim_files_close(void);

#endif // WHILETRUE_OPEN_FILES_H
