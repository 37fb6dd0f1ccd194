// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "mount.h"

#include <string.h>

#include "extmod/vfs_fat.h"
#include "py/mpstate.h"
#include "sim/machine.h"
#include "sim/volume.h"

static fs_user_mount_t drive = {.base = {&mp_fat_vfs_type}};
static mp_vfs_mount_t mount;
FATFS *const sim_volume = &drive.fatfs;

void mount_drive(void) {
    sim_drive_start();
    sim_volume->cdir = 0;
    mount = (mp_vfs_mount_t){.str = "/", .len = 1, .obj = MP_OBJ_FROM_PTR(&drive)};
    MP_STATE_VM(vfs_mount_table) = &mount;
    MP_STATE_VM(vfs_cur) = &mount;
}

static void make_file(const char *path, const char *text) {
    FIL file;
    UINT length;
    if (f_open(sim_volume, &file, path, FA_WRITE | FA_CREATE_ALWAYS) == FR_OK) {
        f_write(&file, text, strlen(text), &length);
        f_close(&file);
    }
}

void mount_erased_drive(void) {
    sim_drive_erase();
    make_file("/settings.toml", "");
    make_file("/code.py", "print(\"Hello World!\")\n");
    f_mkdir(sim_volume, "/lib");
}
