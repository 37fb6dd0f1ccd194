// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/os/
#include "py/runtime.h"

#include <string.h>

#include "extmod/vfs.h"
#include "modules/settings.h"
#include "modules/storage/storage.h"
#include "modules/version.h"
#include "py/mperrno.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/parsenum.h"
#include "sim/machine.h"

static mp_obj_t os_uname(void) {
    static const qstr fields[] = {
        MP_QSTR_sysname,
        MP_QSTR_nodename,
        MP_QSTR_release,
        MP_QSTR_version,
        MP_QSTR_machine,
    };
    static const MP_DEFINE_STR_OBJ(release, VERSION_STRING);
    static const MP_DEFINE_STR_OBJ(version, VERSION_STRING " on " VERSION_DATE);
    mp_obj_t items[MP_ARRAY_SIZE(fields)] = {
        MP_OBJ_NULL,
        MP_OBJ_NULL,
        MP_OBJ_FROM_PTR(&release),
        MP_OBJ_FROM_PTR(&version),
        MP_OBJ_NULL,
    };
    items[0] = version_platform();
    items[1] = items[0];
    items[4] = version_machine();
    return mp_obj_new_attrtuple(fields, MP_ARRAY_SIZE(fields), items);
}
static MP_DEFINE_CONST_FUN_OBJ_0(uname_obj, os_uname);

// "Invalid byte 'x'".
NORETURN static void raise_bad_byte(uint8_t byte) {
    vstr_t quoted;
    mp_print_t print;
    vstr_init_print(&quoted, 8, &print);
    if (byte == 0) {
        mp_str_print_quoted(&print, (const uint8_t *)"EOF", 3, true);
    } else {
        mp_str_print_quoted(&print, &byte, 1, true);
    }
    mp_raise_msg_varg(
        &mp_type_ValueError, MP_ERROR_TEXT("Invalid byte %s"), vstr_null_terminated_str(&quoted));
}

static mp_obj_t os_getenv(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_key, ARG_default };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_key, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_default, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    vstr_t value;
    vstr_init(&value, 64);
    switch (settings_find(mp_obj_str_get_str(args[ARG_key].u_obj), &value)) {
        case SETTINGS_STRING:
            return mp_obj_new_str_from_vstr(&value);
        case SETTINGS_BARE:
            return mp_parse_num_integer(vstr_str(&value), vstr_len(&value), 0, NULL);
        case SETTINGS_BAD_BYTE:
            raise_bad_byte(value.buf[value.len - 1]);
        case SETTINGS_BAD_CHARACTER:
            mp_raise_ValueError(MP_ERROR_TEXT("Invalid unicode escape"));
        default:
            return args[ARG_default].u_obj;
    }
}
static MP_DEFINE_CONST_FUN_OBJ_KW(getenv_obj, 1, os_getenv);

static mp_obj_t os_urandom(mp_obj_t size_in) {
    mp_int_t size = mp_obj_get_int(size_in);
    if (size < 0) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%q must be >= %d"), MP_QSTR_size, 0);
    }
    vstr_t bytes;
    vstr_init_len(&bytes, size);
    sim_work_owed(size / 4);
    for (size_t i = 0; i < bytes.len; i++) {
        bytes.buf[i] = sim_random(SIM_RANDOM_OS);
    }
    return mp_obj_new_bytes_from_vstr(&bytes);
}
static MP_DEFINE_CONST_FUN_OBJ_1(urandom_obj, os_urandom);

static mp_obj_t os_utime(mp_obj_t path_in, mp_obj_t times) {
    const char *path;
    mp_vfs_mount_t *mount = mp_vfs_lookup_path(mp_obj_str_get_str(path_in), &path);
    if (mount == MP_VFS_NONE || mount == MP_VFS_ROOT) {
        mp_raise_OSError(MP_EPERM);
    }
    return storage_vfs_utime_obj.fun._3(mount->obj, mp_obj_new_str(path, strlen(path)), times);
}
static MP_DEFINE_CONST_FUN_OBJ_2(utime_obj, os_utime);

// The drive is in memory, and files write through as they are flushed or closed.
static mp_obj_t os_sync(void) {
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_0(sync_obj, os_sync);

// A folder's path may end with slashes, of which FatFs knows nothing.
static mp_obj_t folder_path(mp_obj_t path_in) {
    size_t length;
    const char *path = mp_obj_str_get_data(path_in, &length);
    while (length > 1 && path[length - 1] == '/') {
        length--;
    }
    return mp_obj_new_str(path, length);
}

static mp_obj_t os_chdir(mp_obj_t path) {
    return mp_vfs_chdir(folder_path(path));
}
static MP_DEFINE_CONST_FUN_OBJ_1(chdir_obj, os_chdir);

// What is in the root is what the file system there says: the folder that another one is mounted on is in it.
static mp_vfs_mount_t *root_mount(void) {
    mp_vfs_mount_t *mount = MP_STATE_VM(vfs_mount_table);
    while (mount != NULL && mount->len != 1) {
        mount = mount->next;
    }
    return mount;
}

static mp_obj_t os_listdir(size_t n_args, const mp_obj_t *args) {
    const char *path = n_args == 0 ? "" : mp_obj_str_get_str(folder_path(args[0]));
    mp_vfs_mount_t *mount = mp_vfs_lookup_path(path, &path);
    if (mount == MP_VFS_ROOT) {
        mount = root_mount();
        path = "/";
    }
    if (mount == MP_VFS_NONE) {
        mp_raise_OSError(MP_ENODEV);
    }
    if (mount == NULL) {
        mp_raise_OSError(MP_EPERM);
    }
    mp_obj_t call[3];
    mp_load_method(mount->obj, MP_QSTR_ilistdir, call);
    call[2] = mp_obj_new_str(path, strlen(path));
    mp_obj_t folder = mp_call_method_n_kw(1, 0, call);
    mp_obj_t names = mp_obj_new_list(0, NULL);
    mp_obj_t next;
    while ((next = mp_iternext(folder)) != MP_OBJ_STOP_ITERATION) {
        mp_obj_list_append(names, mp_obj_subscr(next, MP_OBJ_NEW_SMALL_INT(0), MP_OBJ_SENTINEL));
    }
    return names;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(listdir_obj, 0, 1, os_listdir);

static mp_obj_t os_mkdir(mp_obj_t path) {
    return mp_vfs_mkdir(folder_path(path));
}
static MP_DEFINE_CONST_FUN_OBJ_1(mkdir_obj, os_mkdir);

static mp_obj_t os_rmdir(mp_obj_t path) {
    return mp_vfs_rmdir(folder_path(path));
}
static MP_DEFINE_CONST_FUN_OBJ_1(rmdir_obj, os_rmdir);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_os)},
    {MP_ROM_QSTR(MP_QSTR_uname), MP_ROM_PTR(&uname_obj)},
    {MP_ROM_QSTR(MP_QSTR_chdir), MP_ROM_PTR(&chdir_obj)},
    {MP_ROM_QSTR(MP_QSTR_getcwd), MP_ROM_PTR(&mp_vfs_getcwd_obj)},
    {MP_ROM_QSTR(MP_QSTR_getenv), MP_ROM_PTR(&getenv_obj)},
    {MP_ROM_QSTR(MP_QSTR_listdir), MP_ROM_PTR(&listdir_obj)},
    {MP_ROM_QSTR(MP_QSTR_mkdir), MP_ROM_PTR(&mkdir_obj)},
    {MP_ROM_QSTR(MP_QSTR_remove), MP_ROM_PTR(&mp_vfs_remove_obj)},
    {MP_ROM_QSTR(MP_QSTR_rename), MP_ROM_PTR(&mp_vfs_rename_obj)},
    {MP_ROM_QSTR(MP_QSTR_rmdir), MP_ROM_PTR(&rmdir_obj)},
    {MP_ROM_QSTR(MP_QSTR_sep), MP_ROM_QSTR(MP_QSTR__slash_)},
    {MP_ROM_QSTR(MP_QSTR_stat), MP_ROM_PTR(&mp_vfs_stat_obj)},
    {MP_ROM_QSTR(MP_QSTR_statvfs), MP_ROM_PTR(&mp_vfs_statvfs_obj)},
    {MP_ROM_QSTR(MP_QSTR_sync), MP_ROM_PTR(&sync_obj)},
    {MP_ROM_QSTR(MP_QSTR_unlink), MP_ROM_PTR(&mp_vfs_remove_obj)},
    {MP_ROM_QSTR(MP_QSTR_urandom), MP_ROM_PTR(&urandom_obj)},
    {MP_ROM_QSTR(MP_QSTR_utime), MP_ROM_PTR(&utime_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t os_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_os, os_module);
