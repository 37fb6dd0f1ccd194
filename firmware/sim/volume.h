// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_VOLUME_H
#define WHILETRUE_VOLUME_H

#include "lib/oofatfs/ff.h"
#include "lib/oofatfs/diskio.h"

// What FatFs keeps of CIRCUITPY while it is mounted. The room for it is given by who runs the hardware
// (life/mount.c), because Python has it inside of an object.
extern FATFS *const sim_volume;

// What FatFs asks of any other disk: of one that is Python's (modules/storage/block_device.c).
DRESULT other_disk_read(void *disk, BYTE *buffer, DWORD sector, UINT count);
DRESULT other_disk_write(void *disk, const BYTE *buffer, DWORD sector, UINT count);
DRESULT other_disk_ioctl(void *disk, BYTE command, void *buffer);

#endif // WHILETRUE_VOLUME_H
