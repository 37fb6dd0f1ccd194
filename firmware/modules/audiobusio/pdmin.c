// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/audiobusio/#audiobusio.PDMIn
// What a microphone hears is in sim/microphones.c.
#include "py/binary.h"
#include "py/mphal.h"
#include "py/runtime.h"

#include "modules/audiobusio/audiobusio.h"
#include "modules/binding.h"
#include "modules/microcontroller/pin.h"
#include "sim/machine.h"
#include "sim/microphones.h"

struct pdmin {
    mp_obj_base_t base;
    bool is_live; // not after deinit()
    uint32_t clock;
    uint32_t data;
};

// What the nRF52840's ports can do (ports/nordic/common-hal/audiobusio/PDMIn.c), and how soon a recording begins.
#define SAMPLE_RATE 16000
#define BIT_DEPTH 16
#define BEGIN_US 200

#define STARTUP_DELAY 0.110f

static mp_float_t startup_delay_from(mp_obj_t value) {
    mp_float_t seconds = value == MP_OBJ_NULL ? (mp_float_t)STARTUP_DELAY : mp_obj_get_float(value);
    if (!(seconds >= 0 && seconds <= 1)) {
        mp_raise_msg_varg(
            &mp_type_ValueError, MP_ERROR_TEXT("%q must be %d-%d"), MP_QSTR_startup_delay, 0, 1);
    }
    return seconds;
}

static void check_multiple_of_8(uint8_t value, qstr name) {
    if (value % 8 != 0) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%q must be multiple of 8."), name);
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum {
        ARG_clock_pin,
        ARG_data_pin,
        ARG_sample_rate,
        ARG_bit_depth,
        ARG_mono,
        ARG_oversample,
        ARG_startup_delay
    };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_clock_pin, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_data_pin, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_sample_rate, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 16000}},
        {MP_QSTR_bit_depth, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 8}},
        {MP_QSTR_mono, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = true}},
        {MP_QSTR_oversample, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 64}},
        {MP_QSTR_startup_delay, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_obj = MP_OBJ_NULL}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint32_t clock = microcontroller_pin_check_free(args[ARG_clock_pin].u_obj, MP_QSTR_clock_pin);
    uint32_t data = microcontroller_pin_check_free(args[ARG_data_pin].u_obj, MP_QSTR_data_pin);
    check_multiple_of_8(args[ARG_bit_depth].u_int, MP_QSTR_bit_depth);
    check_multiple_of_8(args[ARG_oversample].u_int, MP_QSTR_oversample);
    mp_float_t startup_delay = startup_delay_from(args[ARG_startup_delay].u_obj);
    if (args[ARG_sample_rate].u_int != SAMPLE_RATE) {
        mp_raise_ValueError(MP_ERROR_TEXT("only sample_rate=16000 is supported"));
    }
    if (args[ARG_bit_depth].u_int != BIT_DEPTH) {
        mp_raise_ValueError(MP_ERROR_TEXT("only bit_depth=16 is supported"));
    }
    struct pdmin *self = mp_obj_malloc_with_finaliser(struct pdmin, type);
    self->is_live = false;
    microcontroller_pin_claim(clock, SIM_OWNER_AUDIO);
    sim_pin_claim(data, SIM_OWNER_AUDIO); // or it is the same one, as may be there, too
    self->clock = clock;
    self->data = data;
    self->is_live = true;
    mp_hal_delay_us(startup_delay * 1e6f);
    return MP_OBJ_FROM_PTR(self);
}

static struct pdmin *live_self(mp_obj_t self_in) {
    struct pdmin *self = binding_self(self_in, &audiobusio_pdmin_type);
    if (!self->is_live) {
        binding_raise_deinited();
    }
    return self;
}

static mp_obj_t audiobusio_pdmin_deinit(mp_obj_t self_in) {
    struct pdmin *self = binding_self(self_in, &audiobusio_pdmin_type);
    if (self->is_live) {
        sim_pin_release(self->clock);
        sim_pin_release(self->data);
        self->is_live = false;
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, audiobusio_pdmin_deinit);

static mp_obj_t audiobusio_pdmin_record(
    mp_obj_t self_in, mp_obj_t destination, mp_obj_t length_in) {
    const struct pdmin *self = live_self(self_in);
    if (!mp_obj_is_int(length_in)) {
        binding_raise_type(MP_QSTR_length, MP_QSTR_int, length_in);
    }
    mp_int_t length = mp_obj_get_int(length_in);
    mp_buffer_info_t bytes;
    mp_get_buffer_raise(destination, &bytes, MP_BUFFER_WRITE);
    if (length < 0 || bytes.len / mp_binary_get_size('@', bytes.typecode, NULL) < (size_t)length) {
        mp_raise_ValueError(
            MP_ERROR_TEXT("Destination capacity is smaller than destination_length."));
    }
    if (bytes.typecode != 'H') {
        mp_raise_ValueError(
            MP_ERROR_TEXT("destination buffer must be an array of type 'H' for bit_depth = 16"));
    }
    mp_hal_delay_us(BEGIN_US + (uint64_t)length * 1000000 / SAMPLE_RATE);
    for (mp_int_t i = 0; i < length; i++) {
        ((uint16_t *)bytes.buf)[i] = sim_microphone_sample(self->clock, self->data);
    }
    return MP_OBJ_NEW_SMALL_INT(length / 2 * 2);
}
static MP_DEFINE_CONST_FUN_OBJ_3(record_obj, audiobusio_pdmin_record);

static mp_obj_t get_sample_rate(mp_obj_t self) {
    live_self(self);
    return MP_OBJ_NEW_SMALL_INT(SAMPLE_RATE);
}
BINDING_READ_ONLY(sample_rate, get_sample_rate);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_record), MP_ROM_PTR(&record_obj)},
    {MP_ROM_QSTR(MP_QSTR_sample_rate), MP_ROM_PTR(&sample_rate)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(audiobusio_pdmin_type, MP_QSTR_PDMIn, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, attr, binding_attr, locals_dict, &locals);
