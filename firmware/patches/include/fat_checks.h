// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's FAT objects (see patches.mk): a check that FatFs leaves out, and
// without which the drive could lose files.
#ifndef WHILETRUE_FAT_CHECKS_H
#define WHILETRUE_FAT_CHECKS_H

#include "sim/fat_rename.h"

#define f_rename sim_fat_rename

#endif // WHILETRUE_FAT_CHECKS_H
