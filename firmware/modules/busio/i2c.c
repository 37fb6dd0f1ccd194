// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/busio/#busio.I2C
// What is on the bus, and how long it takes, is in sim/i2c.c.
#include "py/mperrno.h"
#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/busio/busio.h"
#include "modules/microcontroller/pin.h"
#include "sim/chips.h"
#include "sim/i2c.h"
#include "sim/machine.h"

struct i2c {
    mp_obj_base_t base;
    bool is_live; // not after deinit()
    bool is_locked;
    struct sim_i2c_bus bus;
};

// 7-bit addresses below and from these on are reserved (UM10204, 3.1.12).
#define FIRST_ADDRESS 0x08
#define BEHIND_ADDRESSES 0x78

// The wires are looked at as a board does it, with a pull-down for a moment.
#define LOOK_NS 10000

static bool is_pulled_up(const struct sim_i2c_bus *bus) {
    sim_pin_input(bus->scl, SIM_PULL_DOWN);
    sim_pin_input(bus->sda, SIM_PULL_DOWN);
    sim_pass(LOOK_NS);
    bool pulled = sim_i2c_is_pulled_up(bus);
    sim_pin_input(bus->scl, SIM_PULL_NONE);
    sim_pin_input(bus->sda, SIM_PULL_NONE);
    return pulled;
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_scl, ARG_sda, ARG_frequency, ARG_timeout };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_scl, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_sda, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_frequency, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 100000}},
        {MP_QSTR_timeout, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 255}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    struct sim_i2c_bus bus = {
        .scl = microcontroller_pin_check_free(args[ARG_scl].u_obj, MP_QSTR_scl),
        .sda = microcontroller_pin_check_free(args[ARG_sda].u_obj, MP_QSTR_sda),
        .frequency = sim_chip_i2c_hz(args[ARG_frequency].u_int), // -1 is the fastest
    };
    struct i2c *self = mp_obj_malloc_with_finaliser(struct i2c, type);
    self->is_live = false;
    self->is_locked = false;
    if (bus.scl == bus.sda) {
        mp_raise_ValueError(MP_ERROR_TEXT("Invalid pins"));
    }
    if (!is_pulled_up(&bus)) {
        sim_pin_release(bus.scl);
        sim_pin_release(bus.sda);
        mp_raise_msg(&mp_type_RuntimeError,
            MP_ERROR_TEXT("No pull up found on SDA or SCL; check your wiring"));
    }
    sim_pin_claim(bus.scl, SIM_OWNER_BUSIO);
    sim_pin_claim(bus.sda, SIM_OWNER_BUSIO);
    self->bus = bus;
    self->is_live = true;
    return MP_OBJ_FROM_PTR(self);
}

static struct i2c *live_self(mp_obj_t self_in) {
    struct i2c *self = binding_self(self_in, &busio_i2c_type);
    if (!self->is_live) {
        binding_raise_deinited();
    }
    return self;
}

static struct i2c *locked_self(mp_obj_t self_in) {
    struct i2c *self = live_self(self_in);
    if (!self->is_locked) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("Function requires lock"));
    }
    return self;
}

static mp_obj_t busio_i2c_deinit(mp_obj_t self_in) {
    struct i2c *self = binding_self(self_in, &busio_i2c_type);
    if (self->is_live) {
        sim_pin_release(self->bus.scl);
        sim_pin_release(self->bus.sda);
        self->is_live = false;
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, busio_i2c_deinit);

static mp_obj_t busio_i2c_try_lock(mp_obj_t self_in) {
    struct i2c *self = live_self(self_in);
    bool was_locked = self->is_locked;
    self->is_locked = true;
    return mp_obj_new_bool(!was_locked);
}
static MP_DEFINE_CONST_FUN_OBJ_1(try_lock_obj, busio_i2c_try_lock);

static mp_obj_t busio_i2c_unlock(mp_obj_t self_in) {
    live_self(self_in)->is_locked = false;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(unlock_obj, busio_i2c_unlock);

// Whether anybody answers to this address, of which boards take 8 bits, as for all transactions: 0x119 is 0x19.
static bool probe(const struct i2c *self, mp_int_t address) {
    return sim_i2c_write(&self->bus, address, NULL, 0, true) == SIM_I2C_DONE;
}

static mp_obj_t busio_i2c_probe(mp_obj_t self_in, mp_obj_t address) {
    struct i2c *self = locked_self(self_in);
    return mp_obj_new_bool(probe(self, mp_obj_get_int(address)));
}
static MP_DEFINE_CONST_FUN_OBJ_2(probe_obj, busio_i2c_probe);

static mp_obj_t busio_i2c_scan(mp_obj_t self_in) {
    struct i2c *self = locked_self(self_in);
    mp_obj_t found = mp_obj_new_list(0, NULL);
    for (mp_int_t address = FIRST_ADDRESS; address < BEHIND_ADDRESSES; address++) {
        if (probe(self, address)) {
            mp_obj_list_append(found, MP_OBJ_NEW_SMALL_INT(address));
        }
    }
    return found;
}
static MP_DEFINE_CONST_FUN_OBJ_1(scan_obj, busio_i2c_scan);

// What a transaction ended in, as an exception.
static void check(enum sim_i2c_result result) {
    if (result == SIM_I2C_NO_ANSWER) {
        mp_raise_OSError(MP_ENODEV);
    }
    if (result == SIM_I2C_REFUSED) {
        mp_raise_OSError(MP_EIO);
    }
}

// Arguments from `address` on: address, buffer, start, end.
static const mp_arg_t transfer_args[] = {
    {MP_QSTR_address, MP_ARG_REQUIRED | MP_ARG_INT, {0}},
    {MP_QSTR_buffer, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
    {MP_QSTR_start, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 0}},
    {MP_QSTR_end, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = INT32_MAX}},
};
enum { ARG_address, ARG_buffer, ARG_start, ARG_end };

static mp_obj_t busio_i2c_readfrom_into(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    struct i2c *self = locked_self(pos_args[0]);
    mp_arg_val_t args[MP_ARRAY_SIZE(transfer_args)];
    mp_arg_parse_all(
        n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(transfer_args), transfer_args, args);
    mp_buffer_info_t bytes;
    binding_get_buffer(args[ARG_buffer].u_obj, args[ARG_start].u_int, args[ARG_end].u_int,
        MP_BUFFER_WRITE, &bytes);
    binding_check_length_min(bytes.len, 1, MP_QSTR_buffer);
    check(sim_i2c_read(&self->bus, args[ARG_address].u_int, bytes.buf, bytes.len));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(readfrom_into_obj, 1, busio_i2c_readfrom_into);

static mp_obj_t busio_i2c_writeto(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    struct i2c *self = locked_self(pos_args[0]);
    mp_arg_val_t args[MP_ARRAY_SIZE(transfer_args)];
    mp_arg_parse_all(
        n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(transfer_args), transfer_args, args);
    mp_buffer_info_t bytes;
    binding_get_buffer(
        args[ARG_buffer].u_obj, args[ARG_start].u_int, args[ARG_end].u_int, MP_BUFFER_READ, &bytes);
    check(sim_i2c_write(&self->bus, args[ARG_address].u_int, bytes.buf, bytes.len, true));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(writeto_obj, 1, busio_i2c_writeto);

static mp_obj_t busio_i2c_writeto_then_readfrom(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum {
        ARG_address,
        ARG_out_buffer,
        ARG_in_buffer,
        ARG_out_start,
        ARG_out_end,
        ARG_in_start,
        ARG_in_end
    };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_address, MP_ARG_REQUIRED | MP_ARG_INT, {0}},
        {MP_QSTR_out_buffer, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_in_buffer, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_out_start, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 0}},
        {MP_QSTR_out_end, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = INT32_MAX}},
        {MP_QSTR_in_start, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 0}},
        {MP_QSTR_in_end, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = INT32_MAX}},
    };
    struct i2c *self = locked_self(pos_args[0]);
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_buffer_info_t out;
    binding_get_buffer(args[ARG_out_buffer].u_obj, args[ARG_out_start].u_int,
        args[ARG_out_end].u_int, MP_BUFFER_READ, &out);
    mp_buffer_info_t in;
    binding_get_buffer(args[ARG_in_buffer].u_obj, args[ARG_in_start].u_int, args[ARG_in_end].u_int,
        MP_BUFFER_WRITE, &in);
    // As there, by the other buffer's name.
    binding_check_length_min(in.len, 1, MP_QSTR_out_buffer);
    check(sim_i2c_write(&self->bus, args[ARG_address].u_int, out.buf, out.len, false));
    check(sim_i2c_read(&self->bus, args[ARG_address].u_int, in.buf, in.len));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(writeto_then_readfrom_obj, 1, busio_i2c_writeto_then_readfrom);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_probe), MP_ROM_PTR(&probe_obj)},
    {MP_ROM_QSTR(MP_QSTR_scan), MP_ROM_PTR(&scan_obj)},
    {MP_ROM_QSTR(MP_QSTR_try_lock), MP_ROM_PTR(&try_lock_obj)},
    {MP_ROM_QSTR(MP_QSTR_unlock), MP_ROM_PTR(&unlock_obj)},
    {MP_ROM_QSTR(MP_QSTR_readfrom_into), MP_ROM_PTR(&readfrom_into_obj)},
    {MP_ROM_QSTR(MP_QSTR_writeto), MP_ROM_PTR(&writeto_obj)},
    {MP_ROM_QSTR(MP_QSTR_writeto_then_readfrom), MP_ROM_PTR(&writeto_then_readfrom_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(
    busio_i2c_type, MP_QSTR_I2C, MP_TYPE_FLAG_NONE, make_new, make_new, locals_dict, &locals);
