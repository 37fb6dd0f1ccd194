// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/storage/
#include "py/runtime.h"

#include <string.h>

#include "extmod/vfs.h"
#include "life/main.h"
#include "life/usb_drive.h"
#include "modules/storage/storage.h"
#include "py/mperrno.h"
#include "suspend/suspend.h"

// A path from the root, where `path` may begin in the current folder.
static const char *absolute(mp_obj_t path_in) {
    const char *path = mp_obj_str_get_str(path_in);
    if (path[0] == '/') {
        return path;
    }
    const char *folder = mp_obj_str_get_str(mp_vfs_getcwd());
    vstr_t whole;
    vstr_init(&whole, strlen(folder) + strlen(path) + 2);
    vstr_add_str(&whole, folder);
    if (folder[strlen(folder) - 1] != '/') {
        vstr_add_byte(&whole, '/');
    }
    vstr_add_str(&whole, path);
    return vstr_null_terminated_str(&whole);
}

static void check_folder(const char *path) {
    const char *rest = path;
    mp_vfs_lookup_path(path, &rest);
    bool is_root = strcmp(rest, "/") == 0; // of what is mounted there
    if (!is_root && mp_import_stat(path) != MP_IMPORT_STAT_DIR) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("Mount point directory missing"));
    }
}

// Something may be mounted in a folder of what the root is, but not in its place.
static void check_unused(const char *path) {
    const char *rest;
    mp_vfs_mount_t *there = mp_vfs_lookup_path(path, &rest);
    if (there != MP_VFS_NONE && there != MP_VFS_ROOT && (strlen(path) == 1 || there->len != 1)) {
        mp_raise_OSError(MP_EPERM);
    }
}

static mp_obj_t storage_mount(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_filesystem, ARG_mount_path, ARG_readonly };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_filesystem, MP_ARG_OBJ | MP_ARG_REQUIRED, {0}},
        {MP_QSTR_mount_path, MP_ARG_OBJ | MP_ARG_REQUIRED, {0}},
        {MP_QSTR_readonly, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    const char *path = absolute(args[ARG_mount_path].u_obj);
    mp_obj_t filesystem = args[ARG_filesystem].u_obj;
    if (!mp_obj_is_type(filesystem, &mp_fat_vfs_type)) {
        binding_raise_type(MP_QSTR_filesystem, MP_QSTR_VfsFat, filesystem);
    }
    check_folder(path);
    check_unused(path);
    mp_vfs_mount_t *mount = m_new_obj(mp_vfs_mount_t);
    char *kept = m_new(char, strlen(path) + 1);
    strcpy(kept, path);
    mp_obj_t call[4];
    mp_load_method(filesystem, MP_QSTR_mount, call);
    call[2] = mp_obj_new_bool(args[ARG_readonly].u_bool);
    call[3] = mp_const_false;
    mp_call_method_n_kw(2, 0, call);
    *mount = (mp_vfs_mount_t){
        .str = kept, .len = strlen(kept), .obj = filesystem, .next = MP_STATE_VM(vfs_mount_table)};
    MP_STATE_VM(vfs_mount_table) = mount;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(mount_obj, 0, storage_mount);

// OSError where nothing is mounted there.
static mp_obj_t find_mounted(mp_obj_t path_in) {
    const char *path = absolute(path_in);
    for (mp_vfs_mount_t *each = MP_STATE_VM(vfs_mount_table); each != NULL; each = each->next) {
        if (strcmp(path, each->str) == 0) {
            return each->obj;
        }
    }
    mp_raise_OSError(MP_EINVAL);
}

static mp_obj_t storage_getmount(mp_obj_t path) {
    return find_mounted(path);
}
static MP_DEFINE_CONST_FUN_OBJ_1(getmount_obj, storage_getmount);

static mp_obj_t storage_umount(mp_obj_t mounted) {
    if (mp_obj_is_str(mounted)) {
        mounted = find_mounted(mounted);
    }
    mp_vfs_mount_t **place = &MP_STATE_VM(vfs_mount_table);
    while (*place != NULL && (*place)->obj != mounted) {
        place = &(*place)->next;
    }
    mp_vfs_mount_t *mount = *place;
    if (mount == NULL) {
        mp_raise_OSError(MP_EINVAL);
    }
    *place = mount->next;
    if (MP_STATE_VM(vfs_cur) == mount) {
        MP_STATE_VM(vfs_cur) = MP_VFS_ROOT;
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(umount_obj, storage_umount);

static mp_obj_t storage_remount(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_mount_path, ARG_readonly, ARG_disable_concurrent_write_protection };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_mount_path, MP_ARG_OBJ | MP_ARG_REQUIRED, {0}},
        {MP_QSTR_readonly, MP_ARG_BOOL, {.u_bool = false}},
        {MP_QSTR_disable_concurrent_write_protection, MP_ARG_KW_ONLY | MP_ARG_BOOL,
            {.u_bool = false}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    fs_user_mount_t *vfs = MP_OBJ_TO_PTR(find_mounted(args[ARG_mount_path].u_obj));
    bool readonly = args[ARG_readonly].u_bool;
    bool both = args[ARG_disable_concurrent_write_protection].u_bool;
    if (!storage_is_drive(vfs)) {
        storage_vfs_set_readonly(vfs, readonly && !both);
    } else if (!usb_drive_remount(readonly, both)) {
        mp_raise_msg(
            &mp_type_RuntimeError, MP_ERROR_TEXT("Cannot remount path when visible via USB."));
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(remount_obj, 0, storage_remount);

static mp_obj_t show_usb_drive(bool shown) {
    if (!usb_drive_show(shown)) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("Cannot change USB devices now"));
    }
    return mp_const_none;
}

static mp_obj_t storage_disable_usb_drive(void) {
    return show_usb_drive(false);
}
static MP_DEFINE_CONST_FUN_OBJ_0(disable_usb_drive_obj, storage_disable_usb_drive);

static mp_obj_t storage_enable_usb_drive(void) {
    return show_usb_drive(true);
}
static MP_DEFINE_CONST_FUN_OBJ_0(enable_usb_drive_obj, storage_enable_usb_drive);

static mp_obj_t storage_erase_filesystem(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        {MP_QSTR_extended, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t extended;
    mp_arg_parse_all(n_args, pos_args, kw_args, 1, allowed, &extended);
    if (mp_obj_is_true(extended.u_obj)) {
        mp_raise_msg_varg(
            &mp_type_NotImplementedError, MP_ERROR_TEXT("%q=%q"), MP_QSTR_extended, MP_QSTR_True);
    }
    main_reset();
    main_erase_drive();
    suspend(SUSPEND_RESTART); // never returns: the machine starts from its root
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(erase_filesystem_obj, 0, storage_erase_filesystem);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_storage)},
    {MP_ROM_QSTR(MP_QSTR_mount), MP_ROM_PTR(&mount_obj)},
    {MP_ROM_QSTR(MP_QSTR_umount), MP_ROM_PTR(&umount_obj)},
    {MP_ROM_QSTR(MP_QSTR_remount), MP_ROM_PTR(&remount_obj)},
    {MP_ROM_QSTR(MP_QSTR_getmount), MP_ROM_PTR(&getmount_obj)},
    {MP_ROM_QSTR(MP_QSTR_erase_filesystem), MP_ROM_PTR(&erase_filesystem_obj)},
    {MP_ROM_QSTR(MP_QSTR_disable_usb_drive), MP_ROM_PTR(&disable_usb_drive_obj)},
    {MP_ROM_QSTR(MP_QSTR_enable_usb_drive), MP_ROM_PTR(&enable_usb_drive_obj)},
    {MP_ROM_QSTR(MP_QSTR_VfsFat), MP_ROM_PTR(&mp_fat_vfs_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t storage_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_storage, storage_module);
