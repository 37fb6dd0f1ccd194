// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What CircuitPython's VfsFat has and MicroPython's has not; extmod/vfs_fat.c.diff puts it there.
#ifndef WHILETRUE_MODULES_STORAGE_H
#define WHILETRUE_MODULES_STORAGE_H

#include "extmod/vfs_fat.h"
#include "modules/binding.h"

extern const struct binding_property storage_vfs_label;
extern const struct binding_property storage_vfs_readonly;
MP_DECLARE_CONST_FUN_OBJ_3(storage_vfs_utime_obj);

// Whether it is CIRCUITPY's: any other is of a block device of Python's.
bool storage_is_drive(const fs_user_mount_t *vfs);
// OSError 30 where Python may not write to it.
void storage_vfs_check_writable(fs_user_mount_t *vfs);
// For Python: storage.mount().
void storage_vfs_set_readonly(fs_user_mount_t *vfs, bool readonly);

#endif // WHILETRUE_MODULES_STORAGE_H
