// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_VOLUME_H
#define WHILETRUE_VOLUME_H

#include "lib/oofatfs/ff.h"

// What FatFs keeps of CIRCUITPY while it is mounted. The room for it is given by who runs the hardware
// (life/mount.c), because Python has it inside of an object.
extern FATFS *const sim_volume;

#endif // WHILETRUE_VOLUME_H
