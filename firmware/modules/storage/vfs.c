// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/storage/#storage.VfsFat
#include "py/runtime.h"

#include <string.h>

#include "extmod/vfs_fat.h"
#include "lib/oofatfs/diskio.h"
#include "life/usb_drive.h"
#include "modules/storage/block_device.h"
#include "modules/storage/storage.h"
#include "py/mperrno.h"
#include "py/objtuple.h"
#include "shared/timeutils/timeutils.h"
#include "sim/volume.h"

#define LABEL_SIZE 35 // 11 characters of up to 3 bytes

static void check(FRESULT result) {
    if (result != FR_OK) {
        mp_raise_OSError(fresult_to_errno_table[result]);
    }
}

static bool is_readonly(fs_user_mount_t *vfs) {
    DSTATUS status = 0;
    disk_ioctl(vfs->fatfs.drv, IOCTL_STATUS, &status);
    return status & STA_PROTECT;
}

void storage_vfs_check_writable(fs_user_mount_t *vfs) {
    if (is_readonly(vfs)) {
        mp_raise_OSError(MP_EROFS);
    }
}

void storage_vfs_set_readonly(fs_user_mount_t *vfs, bool readonly) {
    if (storage_is_drive(vfs)) {
        usb_drive_mount(readonly);
    } else {
        block_device_set_readonly(vfs, readonly);
    }
}

bool storage_is_drive(const fs_user_mount_t *vfs) {
    return &vfs->fatfs == sim_volume;
}

static fs_user_mount_t *self_from(mp_obj_t self) {
    return binding_self(self, &mp_fat_vfs_type);
}

static mp_obj_t get_readonly(mp_obj_t self) {
    return mp_obj_new_bool(is_readonly(self_from(self)));
}
static MP_DEFINE_CONST_FUN_OBJ_1(get_readonly_obj, get_readonly);

const struct binding_property storage_vfs_readonly = {
    {&mp_type_property}, {MP_ROM_PTR(&get_readonly_obj), MP_ROM_NONE, MP_ROM_NONE}};

static mp_obj_t get_label(mp_obj_t self_in) {
    fs_user_mount_t *self = self_from(self_in);
    char label[LABEL_SIZE];
    check(f_getlabel(&self->fatfs, label, NULL));
    return mp_obj_new_str(label, strlen(label));
}
static MP_DEFINE_CONST_FUN_OBJ_1(get_label_obj, get_label);

static mp_obj_t set_label(mp_obj_t self_in, mp_obj_t label) {
    fs_user_mount_t *self = self_from(self_in);
    storage_vfs_check_writable(self);
    check(f_setlabel(&self->fatfs, mp_obj_str_get_str(label)));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_label_obj, set_label);

const struct binding_property storage_vfs_label = {
    {&mp_type_property}, {MP_ROM_PTR(&get_label_obj), MP_ROM_PTR(&set_label_obj), MP_ROM_NONE}};

// FAT keeps one of the two times: CircuitPython takes the first.
static mp_obj_t vfs_utime(mp_obj_t self_in, mp_obj_t path, mp_obj_t times) {
    fs_user_mount_t *self = MP_OBJ_TO_PTR(self_in);
    const char *name = mp_obj_str_get_str(path);
    if (!mp_obj_is_subclass_fast(
            MP_OBJ_FROM_PTR(mp_obj_get_type(times)), MP_OBJ_FROM_PTR(&mp_type_tuple))) {
        mp_raise_type_arg(&mp_type_TypeError, times);
    }
    mp_obj_t *items;
    mp_obj_get_array_fixed_n(times, 2, &items);
    mp_int_t seconds = mp_obj_get_int_truncated(items[0]);
    mp_obj_get_int_truncated(items[1]);
    timeutils_struct_time_t tm;
    timeutils_seconds_since_epoch_to_struct_time((uint32_t)seconds, &tm);
    if (tm.tm_year < 1980) {
        tm = (timeutils_struct_time_t){.tm_year = 1980, .tm_mon = 1, .tm_mday = 1}; // FAT's first
    }
    FILINFO info = {
        .fdate = (tm.tm_year - 1980) << 9 | tm.tm_mon << 5 | tm.tm_mday,
        .ftime = tm.tm_hour << 11 | tm.tm_min << 5 | tm.tm_sec / 2,
    };
    check(f_utime(&self->fatfs, name, &info));
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_3(storage_vfs_utime_obj, vfs_utime);
