// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/audiocore/#audiocore.RawSample
#include "py/binary.h"
#include "py/runtime.h"

#include "modules/audiocore/audiocore.h"

struct rawsample {
    struct audio_sample sample;
    mp_obj_t buffer; // kept as long as the sample is
};

static uint8_t bits_of(int typecode) {
    switch (typecode) {
        case 'h':
        case 'H':
            return 16;
        case 'b':
        case 'B':
        case BYTEARRAY_TYPECODE:
            return 8;
    }
    mp_raise_msg_varg(&mp_type_ValueError,
        MP_ERROR_TEXT("%q must be a bytearray or array of type 'h', 'H', 'b', or 'B'"),
        MP_QSTR_buffer);
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_buffer, ARG_channel_count, ARG_sample_rate, ARG_single_buffer };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_buffer, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_channel_count, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 1}},
        {MP_QSTR_sample_rate, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 8000}},
        {MP_QSTR_single_buffer, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = true}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_buffer_info_t bytes;
    mp_get_buffer_raise(args[ARG_buffer].u_obj, &bytes, MP_BUFFER_READ);
    uint8_t bits = bits_of(bytes.typecode);
    // 10.1.4 takes any, and more than it can play hangs it.
    uint8_t channels =
        binding_check_range(args[ARG_channel_count].u_int, 1, 2, MP_QSTR_channel_count);
    if (!args[ARG_single_buffer].u_bool && bytes.len % (bits / 8 * channels * 2) != 0) {
        mp_raise_msg_varg(&mp_type_ValueError,
            MP_ERROR_TEXT("Length of %q must be an even multiple of channel_count * type_size"),
            MP_QSTR_buffer);
    }
    struct rawsample *self = mp_obj_malloc(struct rawsample, type);
    self->sample.sample_rate = args[ARG_sample_rate].u_int;
    self->sample.bits = bits;
    self->sample.channels = channels;
    // Of two halves that are filled in turn, the first is played once.
    self->sample.bytes = args[ARG_single_buffer].u_bool ? bytes.len : bytes.len / 2;
    self->buffer = args[ARG_buffer].u_obj;
    return MP_OBJ_FROM_PTR(self);
}

static const mp_rom_map_elem_t locals_table[] = {
    AUDIOCORE_SAMPLE_LOCALS,
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(audiocore_rawsample_type, MP_QSTR_RawSample,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);
