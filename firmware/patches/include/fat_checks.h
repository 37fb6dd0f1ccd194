// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's FAT objects (see patches.mk), and by the host's drive calls: a
// check that FatFs leaves out, and without which the drive could lose files.
#ifndef WHILETRUE_FAT_CHECKS_H
#define WHILETRUE_FAT_CHECKS_H

#include "py/mpconfig.h"

#include "lib/oofatfs/ff.h"

// f_rename(), but a folder does not go into itself, where nothing would lead to it any more.
FRESULT sim_fat_rename(FATFS *fs, const TCHAR *from, const TCHAR *to);

#define f_rename sim_fat_rename

#endif // WHILETRUE_FAT_CHECKS_H
