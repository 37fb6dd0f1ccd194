// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What samples of all kinds have.
#include "py/runtime.h"

#include "modules/audiocore/audiocore.h"
#include "sim/machine.h"

static struct audio_sample *self_from(mp_obj_t value) {
    struct audio_sample *self = binding_native(value, &audiocore_rawsample_type);
    if (self == NULL) {
        self = binding_native(value, &audiocore_wavefile_type);
    }
    if (self == NULL) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%q' object does not support '%q'"),
            mp_obj_get_type(value)->name, MP_QSTR_protocol_audiosample);
    }
    return self;
}

struct audio_sample *audiocore_sample(mp_obj_t value) {
    struct audio_sample *self = self_from(value);
    if (self->channels == 0) {
        binding_raise_deinited();
    }
    return self;
}

uint64_t audiocore_length_ns(const struct audio_sample *sample) {
    uint32_t frames = sample->bytes / (sample->bits / 8 * sample->channels);
    return sim_wire_ns(frames, sample->sample_rate > 0 ? sample->sample_rate : 1);
}

static mp_obj_t audiocore_deinit(mp_obj_t self) {
    self_from(self)->channels = 0;
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_1(audiocore_deinit_obj, audiocore_deinit);

static mp_obj_t get_sample_rate(mp_obj_t self) {
    return mp_obj_new_int_from_uint(audiocore_sample(self)->sample_rate);
}

static mp_obj_t set_sample_rate(mp_obj_t self_in, mp_obj_t value) {
    struct audio_sample *self = audiocore_sample(self_in);
    self->sample_rate = mp_obj_get_int(value);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(get_sample_rate_obj, get_sample_rate);
static MP_DEFINE_CONST_FUN_OBJ_2(set_sample_rate_obj, set_sample_rate);
const struct binding_property audiocore_sample_rate = {{&mp_type_property},
    {MP_ROM_PTR(&get_sample_rate_obj), MP_ROM_PTR(&set_sample_rate_obj), MP_ROM_NONE}};

static mp_obj_t get_bits_per_sample(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(audiocore_sample(self)->bits);
}
static MP_DEFINE_CONST_FUN_OBJ_1(get_bits_per_sample_obj, get_bits_per_sample);
const struct binding_property audiocore_bits_per_sample = {
    {&mp_type_property}, {MP_ROM_PTR(&get_bits_per_sample_obj), MP_ROM_NONE, MP_ROM_NONE}};

static mp_obj_t get_channel_count(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(audiocore_sample(self)->channels);
}
static MP_DEFINE_CONST_FUN_OBJ_1(get_channel_count_obj, get_channel_count);
const struct binding_property audiocore_channel_count = {
    {&mp_type_property}, {MP_ROM_PTR(&get_channel_count_obj), MP_ROM_NONE, MP_ROM_NONE}};
