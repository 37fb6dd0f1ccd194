// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_BLOCK_DEVICE_H
#define WHILETRUE_MODULES_BLOCK_DEVICE_H

#include "extmod/vfs_fat.h"

// Whether Python may write to a file system that is on a block device of its own.
void block_device_set_readonly(fs_user_mount_t *vfs, bool readonly);

#endif // WHILETRUE_MODULES_BLOCK_DEVICE_H
