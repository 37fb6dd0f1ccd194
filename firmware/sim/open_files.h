// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_OPEN_FILES_H
#define WHILETRUE_OPEN_FILES_H

#include <stdint.h>

#include "lib/oofatfs/ff.h"

#define SIM_FILES_OPEN 64 // at a time

typedef uint64_t sim_file_set_t; // of open files, a bit each
#define SIM_FILES_ALL (~(sim_file_set_t)0)

// f_open() and f_close() for the program: what it has open is known. FR_TOO_MANY_OPEN_FILES without
// opening anything where there are SIM_FILES_OPEN already.
FRESULT sim_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode);
FRESULT sim_file_close(FIL *file);

// What the program has open of the file `path`; all that it wrote there is on the drive then. The path
// of a folder, or of nothing, gives none: a folder that is renamed takes its files along, and one
// that is removed is empty.
sim_file_set_t sim_files_at(FATFS *fs, const TCHAR *path);
// Closes them. For the program, using them then is an error.
void sim_files_close(sim_file_set_t set);
// Lets the program go on with what is at `path` now, at the same place; at the end where it was at the
// end and writes, or where the file has become shorter. Closes them where there is nothing to go on with.
void sim_files_reopen(FATFS *fs, sim_file_set_t set, const TCHAR *path);

#endif // WHILETRUE_OPEN_FILES_H
