// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/microcontroller/#microcontroller.Pin
#include <string.h>

#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/microcontroller/pin.h"
#include "sim/machine.h"

struct pin {
    mp_obj_base_t base;
};

static const struct pin pins[SIM_PINS] = {[0 ... SIM_PINS - 1] = {{&microcontroller_pin_type}}};

// The pin's first name in `board`, else its first in `microcontroller.pin`; NULL if it has none.
static const struct sim_name *find_name(uint32_t pin) {
    const struct sim_name *found = NULL;
    for (size_t i = 0; i < sim_board.name_count; i++) {
        const struct sim_name *name = &sim_board.names[i];
        if (name->pin == pin && (found == NULL || (name->on_board && !found->on_board))) {
            found = name;
        }
    }
    return found;
}

static uint32_t number_of(mp_obj_t self) {
    return (const struct pin *)MP_OBJ_TO_PTR(self) - pins;
}

static void print_pin(const mp_print_t *print, mp_obj_t self, mp_print_kind_t kind) {
    const struct sim_name *name = find_name(number_of(self));
    (void)kind;
    if (name == NULL) {
        mp_print_str(print, "<Pin>");
        return;
    }
    const char *where = name->on_board ? "board" : "microcontroller.pin";
    mp_printf(print, "%s.%s", where, (const char *)name->text);
}

MP_DEFINE_CONST_OBJ_TYPE(
    microcontroller_pin_type, MP_QSTR_Pin, MP_TYPE_FLAG_NONE, print, print_pin);

size_t microcontroller_pin_names(bool on_board, mp_rom_map_elem_t *table) {
    size_t count = 0;
    for (size_t i = 0; i < sim_board.name_count; i++) {
        const struct sim_name *name = &sim_board.names[i];
        if (!name->on_board == on_board) {
            continue;
        }
        qstr text = qstr_from_str((const char *)name->text);
        table[count++] = (mp_rom_map_elem_t){MP_ROM_QSTR(text), MP_ROM_PTR(&pins[name->pin])};
    }
    return count;
}

uint32_t microcontroller_pin_check(mp_obj_t value, qstr name) {
    binding_check_type(value, &microcontroller_pin_type, name);
    return number_of(value);
}

NORETURN static void raise_in_use(uint32_t pin) {
    const struct sim_name *name = find_name(pin);
    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%s in use"),
        name == NULL ? "Pin" : (const char *)name->text);
}

void microcontroller_pin_check_number_free(uint32_t pin) {
    if (!sim_pin_is_free(pin)) {
        raise_in_use(pin);
    }
}

uint32_t microcontroller_pin_check_free(mp_obj_t value, qstr name) {
    uint32_t pin = microcontroller_pin_check(value, name);
    microcontroller_pin_check_number_free(pin);
    return pin;
}

size_t microcontroller_pins_check(mp_obj_t sequence, qstr name, uint8_t *pins) {
    mp_int_t length = mp_obj_get_int(mp_obj_len(sequence));
    size_t count = 0;
    bool twice = false;
    while ((mp_int_t)count < length && !twice) {
        mp_obj_t item = mp_obj_subscr(sequence, MP_OBJ_NEW_SMALL_INT(count), MP_OBJ_SENTINEL);
        if (!mp_obj_is_type(item, &microcontroller_pin_type)) {
            mp_raise_msg_varg(&mp_type_TypeError,
                MP_ERROR_TEXT("%q in %q must be of type %q, not %q"), MP_QSTR_object, name,
                MP_QSTR_Pin, mp_obj_get_type(item)->name);
        }
        // More than all pins are certainly some of them twice.
        twice = count == SIM_PINS || (count > 0 && number_of(item) == pins[0]);
        if (!twice) {
            pins[count++] = number_of(item);
        }
    }
    for (size_t i = 1; i < count; i++) {
        twice = twice || memchr(pins + i + 1, pins[i], count - i - 1) != NULL;
    }
    if (twice) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q contains duplicate pins"), name);
    }
    return count;
}

void microcontroller_raise_no_channel(void) {
    mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("All channels in use"));
}

void microcontroller_pin_claim(uint32_t pin, uint8_t owner) {
    if (!sim_pin_claim(pin, owner)) {
        raise_in_use(pin);
    }
}

// `microcontroller.pin`: `__name__`, then the pins.
static mp_rom_map_elem_t names[1 + SIM_NAMES];
static mp_obj_dict_t globals = {
    .base = {&mp_type_dict},
    .map = {.all_keys_are_qstrs = 1,
        .is_fixed = 1,
        .is_ordered = 1,
        .used = 0,
        .alloc = 0,
        .table = (mp_map_elem_t *)names},
};

void microcontroller_pins_start(void) {
    names[0] = (mp_rom_map_elem_t){
        MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_microcontroller_dot_pin)};
    size_t count = 1 + microcontroller_pin_names(false, names + 1);
    globals.map.used = count;
    globals.map.alloc = count;
}

const mp_obj_module_t microcontroller_pin_module = {
    .base = {&mp_type_module},
    .globals = &globals,
};
