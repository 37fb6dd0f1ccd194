// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_FAT_FILES_H
#define WHILETRUE_FAT_FILES_H

#include "lib/oofatfs/ff.h"
#include "py/obj.h"

// What Python's files call in place of f_open(), f_close() and f_sync() (patches.mk).
FRESULT fat_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode);
FRESULT fat_file_close(FIL *file);
FRESULT fat_file_sync(FIL *file);

// Whether the file is open on a block device of Python's.
bool fat_file_calls_python(const FIL *file);
// Its readinto(), with the arguments of mp_stream_readinto_obj.
mp_obj_t fat_file_readinto(size_t n_args, const mp_obj_t *args);

#endif // WHILETRUE_FAT_FILES_H
