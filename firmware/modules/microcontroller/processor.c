// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/microcontroller/
// What the chip tells of itself. Not simulated: a clock, a temperature and a voltage that change.
#include "py/obj.h"
#include "py/objarray.h"

#include "life/main.h"
#include "modules/microcontroller/microcontroller.h"
#include "modules/version.h"

#define FREQUENCY_HZ 64000000
// A chip that idles in a warm room, on USB power.
#define TEMPERATURE_C 25
#define VOLTAGE_V 3.3f

static mp_obj_t get_frequency(mp_obj_t self) {
    (void)self;
    return MP_OBJ_NEW_SMALL_INT(FREQUENCY_HZ);
}

static mp_obj_t get_reset_reason(mp_obj_t self) {
    (void)self;
    return microcontroller_reset_reason(main_reset_reason);
}

static mp_obj_t get_temperature(mp_obj_t self) {
    (void)self;
    return mp_obj_new_float(TEMPERATURE_C);
}

static mp_obj_t get_uid(mp_obj_t self) {
    (void)self;
    return mp_obj_new_bytearray(VERSION_UID_SIZE, version_uid);
}

static mp_obj_t get_voltage(mp_obj_t self) {
    (void)self;
    return mp_obj_new_float(VOLTAGE_V);
}

BINDING_READ_ONLY(frequency, get_frequency);
BINDING_READ_ONLY(reset_reason, get_reset_reason);
BINDING_READ_ONLY(temperature, get_temperature);
BINDING_READ_ONLY(uid, get_uid);
BINDING_READ_ONLY(voltage, get_voltage);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_frequency), MP_ROM_PTR(&frequency)},
    {MP_ROM_QSTR(MP_QSTR_reset_reason), MP_ROM_PTR(&reset_reason)},
    {MP_ROM_QSTR(MP_QSTR_temperature), MP_ROM_PTR(&temperature)},
    {MP_ROM_QSTR(MP_QSTR_uid), MP_ROM_PTR(&uid)},
    {MP_ROM_QSTR(MP_QSTR_voltage), MP_ROM_PTR(&voltage)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(microcontroller_processor_type, MP_QSTR_Processor,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, attr, binding_attr, locals_dict, &locals);

const mp_obj_base_t microcontroller_cpu = {&microcontroller_processor_type};
