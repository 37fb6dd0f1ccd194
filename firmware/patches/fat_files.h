// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_FAT_FILES_H
#define WHILETRUE_FAT_FILES_H

#include "lib/oofatfs/ff.h"

// What Python's files call in place of f_open(), f_close() and f_sync() (patches.mk).
FRESULT fat_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode);
FRESULT fat_file_close(FIL *file);
FRESULT fat_file_sync(FIL *file);

#endif // WHILETRUE_FAT_FILES_H
