// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's FAT objects (see patches.mk): checks that FatFs leaves out.
#ifndef WHILETRUE_FAT_CHECKS_H
#define WHILETRUE_FAT_CHECKS_H

#include "py/obj.h"
#include "shared/timeutils/timeutils.h"
#include "sim/fat_rename.h"

// Without it the drive could lose files.
#define f_rename sim_fat_rename

// A date on a drive that is damaged may have month 0, or 15: this one goes on counting months, where
// the other one looks up their days.
#define timeutils_seconds_since_epoch timeutils_mktime

#endif // WHILETRUE_FAT_CHECKS_H
