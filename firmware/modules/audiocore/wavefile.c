// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/audiocore/#audiocore.WaveFile
// RIFF WAVE with PCM, as "Multiple channel audio data and WAVE files" (Microsoft) has it: chunks, each a name of four
// letters and its length.
#include "py/binary.h"
#include "py/builtin.h"
#include "py/mperrno.h"
#include "py/runtime.h"
#include "py/stream.h"

#include <string.h>

#include "extmod/vfs_fat.h"

#include "modules/audiocore/audiocore.h"

struct wavefile {
    struct audio_sample sample;
    mp_obj_t file;
    mp_obj_t buffer; // kept as long as the sample is
};

#define PCM 1
#define EXTENSIBLE 0xfffe
#define FORMAT_SIZE 40

// The size of a caller's own buffer for the file's bytes.
#define BUFFER_MIN 8
#define BUFFER_MAX 1024

// Reads as many bytes as there are, at most `size`.
static size_t read(mp_obj_t file, uint8_t *bytes, size_t size) {
    int error;
    mp_uint_t got = mp_stream_rw(file, bytes, size, &error, MP_STREAM_RW_READ);
    if (error != 0) {
        mp_raise_OSError(error);
    }
    return got;
}

static void seek(mp_obj_t file, mp_off_t offset, int whence) {
    int error;
    if (mp_stream_seek(file, offset, whence, &error) < 0) {
        mp_raise_OSError(error);
    }
}

static uint32_t number(const uint8_t *bytes, size_t size) {
    return mp_binary_get_int(size, false, false, bytes);
}

static bool is_supported(const uint8_t *format, uint32_t size) {
    uint32_t kind = number(format, 2);
    uint32_t channels = number(format + 2, 2);
    uint32_t bits = number(format + 14, 2);
    bool is_pcm = size == FORMAT_SIZE ? kind == EXTENSIBLE && number(format + 24, 2) == PCM &&
                                            number(format + 18, 2) == bits
                                      : kind == PCM && (size != 18 || number(format + 16, 2) == 0);
    return is_pcm && (channels == 1 || channels == 2) && (bits == 8 || bits == 16);
}

static void read_format(struct wavefile *self) {
    uint8_t header[20];
    if (read(self->file, header, 16) != 16 || memcmp(header, "RIFF", 4) != 0 ||
        memcmp(header + 8, "WAVEfmt ", 8) != 0) {
        binding_raise_invalid(MP_QSTR_file);
    }
    uint8_t format[FORMAT_SIZE] = {0};
    uint32_t size = read(self->file, header, 4) == 4 ? number(header, 4) : UINT32_MAX;
    if (size > FORMAT_SIZE) {
        mp_raise_ValueError(MP_ERROR_TEXT("Invalid format chunk size"));
    }
    read(self->file, format, size);
    if (!is_supported(format, size)) {
        mp_raise_ValueError(MP_ERROR_TEXT("Format not supported"));
    }
    self->sample.channels = number(format + 2, 2);
    self->sample.sample_rate = number(format + 4, 4);
    self->sample.bits = number(format + 14, 2);
}

static void find_data(struct wavefile *self) {
    for (;;) {
        uint8_t header[8];
        if (read(self->file, header, sizeof(header)) != sizeof(header)) {
            mp_raise_OSError(MP_EIO);
        }
        uint32_t length = number(header + 4, 4);
        if (memcmp(header, "data", 4) == 0) {
            self->sample.bytes = length;
            return;
        }
        seek(self->file, length, MP_SEEK_CUR);
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 2, false);
    mp_obj_t file = args[0];
    if (mp_obj_is_str(file)) {
        file = mp_call_function_2(
            MP_OBJ_FROM_PTR(&mp_builtin_open_obj), file, MP_OBJ_NEW_QSTR(MP_QSTR_rb));
    }
    if (!mp_obj_is_type(file, &mp_type_vfs_fat_fileio)) {
        mp_raise_TypeError(MP_ERROR_TEXT("file must be a file opened in byte mode"));
    }
    if (n_args == 2) {
        mp_buffer_info_t bytes;
        mp_get_buffer_raise(args[1], &bytes, MP_BUFFER_WRITE);
        binding_check_length_range(bytes.len, BUFFER_MIN, BUFFER_MAX, MP_QSTR_buffer);
    }
    struct wavefile *self = mp_obj_malloc(struct wavefile, type);
    self->file = file;
    self->buffer = n_args == 2 ? args[1] : mp_const_none;
    seek(file, 0, MP_SEEK_SET);
    read_format(self);
    find_data(self);
    return MP_OBJ_FROM_PTR(self);
}

static const mp_rom_map_elem_t locals_table[] = {
    AUDIOCORE_SAMPLE_LOCALS,
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(audiocore_wavefile_type, MP_QSTR_WaveFile,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);
