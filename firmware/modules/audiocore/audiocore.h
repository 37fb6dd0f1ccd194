// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_AUDIOCORE_H
#define WHILETRUE_MODULES_AUDIOCORE_H

#include "modules/binding.h"

// What can be played. How each kind of it begins.
struct audio_sample {
    mp_obj_base_t base;
    uint32_t sample_rate; // Hz
    uint32_t bytes;       // in all
    uint8_t bits;         // of one value: 8 or 16
    uint8_t channels;     // 0 after deinit()
};

extern const mp_obj_type_t audiocore_rawsample_type;
extern const mp_obj_type_t audiocore_wavefile_type;

// The sample in `value`. TypeError where it is none, ValueError after deinit().
struct audio_sample *audiocore_sample(mp_obj_t value);
// How long it is at its rate, in nanoseconds of machine time.
uint64_t audiocore_length_ns(const struct audio_sample *sample);

// What all kinds have, for their locals.
extern const struct binding_property audiocore_sample_rate;
extern const struct binding_property audiocore_bits_per_sample;
extern const struct binding_property audiocore_channel_count;
MP_DECLARE_CONST_FUN_OBJ_1(audiocore_deinit_obj);
#define AUDIOCORE_SAMPLE_LOCALS                                                                    \
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&audiocore_deinit_obj)},                              \
        {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},                          \
        {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},                            \
        {MP_ROM_QSTR(MP_QSTR_sample_rate), MP_ROM_PTR(&audiocore_sample_rate)},                    \
        {MP_ROM_QSTR(MP_QSTR_bits_per_sample), MP_ROM_PTR(&audiocore_bits_per_sample)}, {          \
        MP_ROM_QSTR(MP_QSTR_channel_count), MP_ROM_PTR(&audiocore_channel_count)                   \
    }

#endif // WHILETRUE_MODULES_AUDIOCORE_H
