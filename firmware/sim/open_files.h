// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_OPEN_FILES_H
#define WHILETRUE_OPEN_FILES_H

#include "lib/oofatfs/ff.h"

#define SIM_FILES_OPEN 64 // at a time

// f_open() and f_close() for the program: what it has open is known. FR_TOO_MANY_OPEN_FILES without
// opening anything where there are SIM_FILES_OPEN already.
FRESULT sim_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode);
FRESULT sim_file_close(FIL *file);

// Closes what the program has open. For the program, using it then is an error.
void sim_files_close(void);
// The same for one file. The path of a folder, or of nothing, closes nothing: a folder that is
// renamed takes its files along, and one that is removed is empty.
void sim_files_close_path(FATFS *fs, const TCHAR *path);

#endif // WHILETRUE_OPEN_FILES_H
