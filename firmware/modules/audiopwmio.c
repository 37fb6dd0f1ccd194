// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/audiopwmio/
// What is played takes its time on the machine's clock.
// Not simulated: the pin's pulses, and so what is heard.
#include "py/runtime.h"

#include "modules/audiocore/audiocore.h"
#include "modules/microcontroller/pin.h"
#include "sim/machine.h"

#define NO_PIN UINT32_MAX

struct pwmaudioout {
    mp_obj_base_t base;
    uint32_t left; // NO_PIN after deinit()
    uint32_t right;
    mp_obj_t sample; // kept as long as it is played
    bool loops;
    bool is_playing; // as of the last look
    bool is_paused;
    uint64_t end_ns; // of what is played once; in a pause, how much of it is left
};

static const mp_obj_type_t pwmaudioout_type;

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_left_channel, ARG_right_channel, ARG_quiescent_value };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_left_channel, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_right_channel, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_quiescent_value, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 0x8000}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_obj_t right = args[ARG_right_channel].u_obj;
    uint32_t left_pin =
        microcontroller_pin_check_free(args[ARG_left_channel].u_obj, MP_QSTR_left_channel);
    uint32_t right_pin = right == mp_const_none
                             ? NO_PIN
                             : microcontroller_pin_check_free(right, MP_QSTR_right_channel);
    struct pwmaudioout *self = mp_obj_malloc_with_finaliser(struct pwmaudioout, type);
    *self = (struct pwmaudioout){.base = {type}, .left = NO_PIN, .right = NO_PIN};
    microcontroller_pin_claim(left_pin, SIM_OWNER_AUDIO);
    self->left = left_pin;
    if (right_pin != NO_PIN) {
        microcontroller_pin_claim(right_pin, SIM_OWNER_AUDIO);
        self->right = right_pin;
    }
    return MP_OBJ_FROM_PTR(self);
}

static struct pwmaudioout *live_self(mp_obj_t self_in) {
    struct pwmaudioout *self = binding_self(self_in, &pwmaudioout_type);
    if (self->left == NO_PIN) {
        binding_raise_deinited();
    }
    return self;
}

static void stop(struct pwmaudioout *self) {
    self->is_playing = false;
    self->is_paused = false;
    self->sample = MP_OBJ_NULL;
}

static bool is_playing(struct pwmaudioout *self) {
    if (self->is_playing && !self->is_paused && !self->loops && sim_now_ns() >= self->end_ns) {
        stop(self);
    }
    return self->is_playing;
}

static mp_obj_t audiopwmio_pwmaudioout_deinit(mp_obj_t self_in) {
    struct pwmaudioout *self = binding_self(self_in, &pwmaudioout_type);
    if (self->left != NO_PIN) {
        stop(self);
        sim_pin_release(self->left);
        self->left = NO_PIN;
    }
    if (self->right != NO_PIN) {
        sim_pin_release(self->right);
        self->right = NO_PIN;
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, audiopwmio_pwmaudioout_deinit);

static mp_obj_t audiopwmio_pwmaudioout_play(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_sample, ARG_loop };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_sample, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_loop, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false}},
    };
    struct pwmaudioout *self = live_self(pos_args[0]);
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    const struct audio_sample *sample = audiocore_sample(args[ARG_sample].u_obj);
    self->sample = args[ARG_sample].u_obj;
    self->loops = args[ARG_loop].u_bool;
    self->end_ns = sim_now_ns() + audiocore_length_ns(sample);
    self->is_playing = true;
    self->is_paused = false;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(play_obj, 1, audiopwmio_pwmaudioout_play);

static mp_obj_t audiopwmio_pwmaudioout_stop(mp_obj_t self) {
    stop(live_self(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(stop_obj, audiopwmio_pwmaudioout_stop);

static mp_obj_t audiopwmio_pwmaudioout_pause(mp_obj_t self_in) {
    struct pwmaudioout *self = live_self(self_in);
    if (!is_playing(self)) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("Not playing"));
    }
    if (!self->is_paused) {
        self->is_paused = true;
        self->end_ns -= self->loops ? 0 : sim_now_ns();
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(pause_obj, audiopwmio_pwmaudioout_pause);

static mp_obj_t audiopwmio_pwmaudioout_resume(mp_obj_t self_in) {
    struct pwmaudioout *self = live_self(self_in);
    if (self->is_paused) {
        self->is_paused = false;
        self->end_ns += self->loops ? 0 : sim_now_ns();
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(resume_obj, audiopwmio_pwmaudioout_resume);

static mp_obj_t get_playing(mp_obj_t self) {
    return mp_obj_new_bool(is_playing(live_self(self)));
}
BINDING_READ_ONLY(playing, get_playing);

static mp_obj_t get_paused(mp_obj_t self) {
    return mp_obj_new_bool(live_self(self)->is_paused);
}
BINDING_READ_ONLY(paused, get_paused);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_play), MP_ROM_PTR(&play_obj)},
    {MP_ROM_QSTR(MP_QSTR_stop), MP_ROM_PTR(&stop_obj)},
    {MP_ROM_QSTR(MP_QSTR_pause), MP_ROM_PTR(&pause_obj)},
    {MP_ROM_QSTR(MP_QSTR_resume), MP_ROM_PTR(&resume_obj)},
    {MP_ROM_QSTR(MP_QSTR_playing), MP_ROM_PTR(&playing)},
    {MP_ROM_QSTR(MP_QSTR_paused), MP_ROM_PTR(&paused)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(pwmaudioout_type, MP_QSTR_PWMAudioOut,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_audiopwmio)},
    {MP_ROM_QSTR(MP_QSTR_PWMAudioOut), MP_ROM_PTR(&pwmaudioout_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t audiopwmio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_audiopwmio, audiopwmio_module);
