// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/time/
#include "py/runtime.h"

#include "life/pending.h"
#include "modules/binding.h"
#include "modules/time/struct_time.h"
#include "py/objtuple.h"
#include "py/smallint.h"
#include "sim/machine.h"

// Sleeps longer than this never end.
#define LONGEST_SLEEP_S 1e9

static void sleep_until(uint64_t wake_ns) {
    while (sim_now_ns() < wake_ns) {
        pending_wait(wake_ns);
    }
}

static mp_obj_t time_sleep(mp_obj_t seconds_in) {
    double seconds = (double)mp_obj_get_float(seconds_in);
    if (seconds * 1000 + 0.5 <= -1) { // milliseconds, rounded
        mp_raise_ValueError(MP_ERROR_TEXT("seconds must be >= 0"));
    }
    if (!(seconds > 0)) { // or not a number
        seconds = 0;
    }
    if (seconds > LONGEST_SLEEP_S) {
        sleep_until(SIM_FOREVER);
    }
    // To the millisecond, as a board.
    uint64_t milliseconds = (uint64_t)(seconds * 1000 + 0.5);
    sleep_until(sim_now_ns() + milliseconds * 1000000);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(sleep_obj, time_sleep);

// A 30-bit float: the longer the machine is on, the coarser.
static mp_obj_t time_monotonic(void) {
    uint64_t milliseconds = sim_uptime_ns() / 1000000;
    return mp_obj_new_float((mp_float_t)milliseconds / (mp_float_t)1000);
}
static MP_DEFINE_CONST_FUN_OBJ_0(monotonic_obj, time_monotonic);

static mp_obj_t time_monotonic_ns(void) {
    return mp_obj_new_int_from_ull(sim_uptime_ns());
}
static MP_DEFINE_CONST_FUN_OBJ_0(monotonic_ns_obj, time_monotonic_ns);

// A board that was not told the time starts in the year 2000.
static uint32_t time_seconds(void) {
    uint64_t start_us = sim.in.epoch_us;
    if (start_us < TIMEUTILS_SECONDS_1970_TO_2000 * 1000000) {
        start_us = TIMEUTILS_SECONDS_1970_TO_2000 * 1000000;
    }
    return (start_us + sim_now_us()) / 1000000;
}

static mp_obj_t time_time(void) {
    return mp_obj_new_int_from_uint(time_seconds());
}
static MP_DEFINE_CONST_FUN_OBJ_0(time_obj, time_time);

NORETURN static void raise_out_of_range(void) {
    mp_raise_msg(
        &mp_type_OverflowError, MP_ERROR_TEXT("timestamp out of range for platform time_t"));
}

static uint32_t seconds_from(mp_obj_t value) {
    if (mp_obj_is_float(value)) {
        value = mp_obj_new_int_from_float(mp_obj_get_float(value));
    }
    mp_int_t seconds = mp_obj_get_int(value);
    if (seconds < (mp_int_t)TIMEUTILS_SECONDS_1970_TO_2000) {
        raise_out_of_range();
    }
    return seconds;
}

static mp_obj_t time_localtime(size_t n_args, const mp_obj_t *args) {
    bool now = n_args == 0 || args[0] == mp_const_none;
    timeutils_struct_time_t tm;
    timeutils_seconds_since_epoch_to_struct_time(now ? time_seconds() : seconds_from(args[0]), &tm);
    return time_struct_time_new(&tm);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(localtime_obj, 0, 1, time_localtime);

static mp_obj_t time_mktime(mp_obj_t value) {
    if (!mp_obj_is_type(value, &mp_type_tuple)) {
        binding_check_type(value, &time_struct_time_type, MP_QSTR_value);
    }
    size_t length;
    mp_obj_t *items;
    time_struct_time_items(value, &length, &items);
    if (length != TIME_FIELDS) {
        mp_raise_msg_varg(&mp_type_TypeError,
            MP_ERROR_TEXT("function takes %d positional arguments but %d were given"), TIME_FIELDS,
            (int)length);
    }
    mp_int_t date[6];
    for (size_t i = 0; i < MP_ARRAY_SIZE(date); i++) {
        date[i] = mp_obj_get_int(items[i]);
    }
    if (date[0] < 2000) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("tm_year out of range"));
    }
    return mp_obj_new_int_from_uint(
        timeutils_mktime(date[0], date[1], date[2], date[3], date[4], date[5]));
}
static MP_DEFINE_CONST_FUN_OBJ_1(mktime_obj, time_mktime);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_time)},
    {MP_ROM_QSTR(MP_QSTR_localtime), MP_ROM_PTR(&localtime_obj)},
    {MP_ROM_QSTR(MP_QSTR_mktime), MP_ROM_PTR(&mktime_obj)},
    {MP_ROM_QSTR(MP_QSTR_monotonic), MP_ROM_PTR(&monotonic_obj)},
    {MP_ROM_QSTR(MP_QSTR_monotonic_ns), MP_ROM_PTR(&monotonic_ns_obj)},
    {MP_ROM_QSTR(MP_QSTR_sleep), MP_ROM_PTR(&sleep_obj)},
    {MP_ROM_QSTR(MP_QSTR_struct_time), MP_ROM_PTR(&time_struct_time_type)},
    {MP_ROM_QSTR(MP_QSTR_time), MP_ROM_PTR(&time_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t time_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_time, time_module);
