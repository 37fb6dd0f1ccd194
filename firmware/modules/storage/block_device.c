// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A disk that is an object of Python's, with the methods readblocks(), writeblocks() and ioctl():
// https://docs.circuitpython.org/en/latest/docs/design_guide.html
// They run inside of FatFs, where they may be suspended for as long as they like, collect, and raise: an exception
// leaves FatFs where it is, as a power cut would. What FatFs has in its hands meanwhile is its own: a method gets a
// bytearray that it may keep and change, and nobody else gets at the volume (SIM_DISK_BUSY).
#include "modules/storage/block_device.h"

#include <string.h>

#include "extmod/vfs.h"
#include "py/mperrno.h"
#include "py/nlr.h"
#include "py/objarray.h"
#include "py/runtime.h"
#include "sim/volume.h"

// Of mp_vfs_blockdev_t's flags, besides MicroPython's.
#define FLAG_BUSY 0x100
#define FLAG_READONLY 0x200

struct visit {
    nlr_jump_callback_node_t callback;
    fs_user_mount_t *vfs;
};

static void leave(void *visit) {
    ((struct visit *)visit)->vfs->blockdev.flags &= ~FLAG_BUSY;
}

// Until leave(), which is called by whatever is raised, or by nlr_pop_jump_callback(true).
static void enter(struct visit *visit, fs_user_mount_t *vfs) {
    visit->vfs = vfs;
    vfs->blockdev.flags |= FLAG_BUSY;
    nlr_push_jump_callback(&visit->callback, leave);
}

// A bytearray with these bytes: the same for each single sector, or a small heap would soon be full of them.
static mp_obj_array_t *bytearray_of(fs_user_mount_t *vfs, const BYTE *bytes, size_t size) {
    mp_obj_array_t *last = MP_OBJ_TO_PTR(vfs->sector);
    if (last != NULL && last->len == size) {
        memcpy(last->items, bytes, size);
        return last;
    }
    mp_obj_t made = mp_obj_new_bytearray(size, bytes);
    if (size == FF_MIN_SS) {
        vfs->sector = made;
    }
    return MP_OBJ_TO_PTR(made);
}

static bool is_success(mp_obj_t result) {
    return result == mp_const_none || result == mp_const_true ||
           (result != mp_const_false && mp_obj_get_int(result) == 0);
}

// `into`: where what the method leaves in its bytearray goes, or NULL.
static DRESULT transfer(fs_user_mount_t *vfs, const mp_obj_t *method, const BYTE *bytes, BYTE *into,
    DWORD sector, UINT count) {
    struct visit visit;
    enter(&visit, vfs);
    size_t size = count * FF_MIN_SS;
    mp_obj_array_t *buffer = bytearray_of(vfs, bytes, size);
    mp_obj_t call[] = {
        method[0], method[1], mp_obj_new_int_from_uint(sector), MP_OBJ_FROM_PTR(buffer)};
    bool done = is_success(mp_call_method_n_kw(2, 0, call));
    nlr_pop_jump_callback(true);
    if (into != NULL) {
        done = done && buffer->len == size;
        if (done) {
            memcpy(into, buffer->items, size);
        }
    }
    return done ? RES_OK : RES_ERROR;
}

DRESULT other_disk_read(void *disk, BYTE *buffer, DWORD sector, UINT count) {
    fs_user_mount_t *vfs = disk;
    return transfer(vfs, vfs->blockdev.readblocks, buffer, buffer, sector, count);
}

DRESULT other_disk_write(void *disk, const BYTE *buffer, DWORD sector, UINT count) {
    fs_user_mount_t *vfs = disk;
    if (vfs->blockdev.writeblocks[0] == MP_OBJ_NULL) {
        return RES_WRPRT;
    }
    return transfer(vfs, vfs->blockdev.writeblocks, buffer, NULL, sector, count);
}

static mp_obj_t ask(fs_user_mount_t *vfs, int what) {
    struct visit visit;
    enter(&visit, vfs);
    mp_obj_t answer = mp_vfs_blockdev_ioctl(&vfs->blockdev, what, 0);
    nlr_pop_jump_callback(true);
    return answer;
}

static DSTATUS status_of(const fs_user_mount_t *vfs) {
    return (vfs->blockdev.flags & FLAG_BUSY ? SIM_DISK_BUSY : 0) |
           (vfs->blockdev.flags & FLAG_READONLY ? STA_PROTECT : 0);
}

DRESULT other_disk_ioctl(void *disk, BYTE command, void *buffer) {
    fs_user_mount_t *vfs = disk;
    switch (command) {
        case CTRL_SYNC:
            ask(vfs, MP_BLOCKDEV_IOCTL_SYNC);
            return RES_OK;
        case GET_SECTOR_COUNT:
            *(DWORD *)buffer = mp_obj_get_int(ask(vfs, MP_BLOCKDEV_IOCTL_BLOCK_COUNT));
            return RES_OK;
        case GET_BLOCK_SIZE:
            *(DWORD *)buffer = 1;
            return RES_OK;
        case IOCTL_INIT: {
            mp_obj_t failed = ask(vfs, MP_BLOCKDEV_IOCTL_INIT);
            bool ready = failed == mp_const_none || failed == MP_OBJ_NEW_SMALL_INT(0);
            *(DSTATUS *)buffer = ready ? status_of(vfs) : STA_NOINIT;
            return RES_OK;
        }
        case IOCTL_STATUS:
            *(DSTATUS *)buffer = status_of(vfs);
            return RES_OK;
        default:
            return RES_PARERR;
    }
}

void block_device_set_readonly(fs_user_mount_t *vfs, bool readonly) {
    if (readonly) {
        vfs->blockdev.flags |= FLAG_READONLY;
    } else {
        vfs->blockdev.flags &= ~FLAG_READONLY;
    }
}
