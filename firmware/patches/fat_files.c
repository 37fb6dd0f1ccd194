// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Python's files: what it has open on the drive is known to the drive (sim/open_files.c), and what it
// has lost is closed where too many are open. Those on a block device of Python's call Python, whatever is
// done with them.
#include "fat_files.h"

#include <string.h>

#include "py/gc.h"
#include "py/mpstate.h"
#include "py/runtime.h"
#include "py/stream.h"
#include "sim/machine.h"
#include "sim/open_files.h"
#include "sim/volume.h"
#include "suspend/suspend.h"

// The host hears of a saved file at once. At the next VM hook it may be too late: a C function that
// runs on and on may come first, and then this machine is thrown away.
static FRESULT saved(FRESULT result) {
    // The collector that closes a lost file must not be left half way.
    if (MP_STATE_THREAD(gc_lock_depth) == 0 && sim_drive_take_changed()) {
        sim_moment();
        suspend(SIM_PAUSE_DRIVE);
    }
    return result;
}

FRESULT fat_file_open(FATFS *fs, FIL *file, const TCHAR *path, BYTE mode) {
    if (fs != sim_volume) {
        return f_open(fs, file, path, mode);
    }
    FRESULT result = sim_file_open(fs, file, path, mode);
    if (result == FR_TOO_MANY_OPEN_FILES) {
        gc_collect(); // closes what the program has lost without closing it
        result = sim_file_open(fs, file, path, mode);
    }
    return result;
}

FRESULT fat_file_close(FIL *file) {
    if (fat_file_calls_python(file)) {
        return f_close(file);
    }
    return saved(sim_file_close(file));
}

FRESULT fat_file_sync(FIL *file) {
    return saved(f_sync(file));
}

bool fat_file_calls_python(const FIL *file) {
    return file->obj.fs != NULL && file->obj.fs != sim_volume;
}

mp_obj_t fat_file_readinto(size_t n_args, const mp_obj_t *args) {
    mp_buffer_info_t into;
    mp_get_buffer_raise(args[1], &into, MP_BUFFER_WRITE);
    size_t length = into.len;
    if (n_args > 2) {
        mp_uint_t most = mp_obj_get_int(args[2]);
        length = most < length ? most : length;
    }
    byte *own = m_new(byte, length);
    int error;
    mp_uint_t count = mp_stream_read_exactly(args[0], own, length, &error);
    if (error != 0) {
        mp_raise_OSError(error);
    }
    mp_get_buffer_raise(args[1], &into, MP_BUFFER_WRITE);
    memcpy(into.buf, own, count < into.len ? count : into.len);
    m_del(byte, own, length);
    return MP_OBJ_NEW_SMALL_INT(count);
}
