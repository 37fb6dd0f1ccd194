// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_FAT_RENAME_H
#define WHILETRUE_FAT_RENAME_H

#include "lib/oofatfs/ff.h"

// f_rename(), but a folder does not go into itself, where nothing would lead to it any more.
FRESULT sim_fat_rename(FATFS *fs, const TCHAR *from, const TCHAR *to);

#endif // WHILETRUE_FAT_RENAME_H
