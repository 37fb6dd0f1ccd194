// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/random/
#include "py/runtime.h"

#include "modules/random.h"
#include "sim/machine.h"

// Yasmarang, by Ilya Levin: http://www.literatecode.com/yasmarang. The same numbers after the same seed as
// on a board.
#define UNSEEDED 0xeda4baba
static struct {
    uint32_t pad, n, d;
    uint8_t dat;
} state;

static void set_seed(uint32_t seed) {
    state.pad = seed;
    state.n = 69;
    state.d = 233;
    state.dat = 0;
}

void random_start(void) {
    set_seed(UNSEEDED);
}

static uint32_t next(void) {
    if (state.pad == UNSEEDED) {
        state.pad = sim_random(SIM_RANDOM_SEED);
    }
    state.pad += state.dat + state.d * state.n;
    state.pad = (state.pad << 3) + (state.pad >> 29);
    state.n = state.pad | 2;
    state.d ^= (state.pad << 31) + (state.pad >> 1);
    state.dat ^= (uint8_t)state.pad ^ (state.d >> 8) ^ 1;
    return state.pad ^ (state.d << 5) ^ (state.pad >> 18) ^ (state.dat << 1);
}

// Below `count`, all alike. There are less than 2**32 of what mp_obj_get_int() gives: -(2**31) is too large
// for it.
static uint32_t next_below(uint32_t count) {
    uint32_t mask = UINT32_MAX >> __builtin_clz(count);
    uint32_t number;
    do {
        number = next() & mask;
    } while (number >= count);
    return number;
}

// At least 0, below 1: the bits behind the point of a number from 1 to 2.
static mp_float_t next_float(void) {
    union {
        uint32_t bits;
        float number;
    } value = {.bits = 127u << 23 | (next() & 0x7fffff)};
    return value.number - 1;
}

static mp_obj_t random_seed(mp_obj_t seed) {
    set_seed(mp_obj_get_int_truncated(seed));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(seed_obj, random_seed);

static mp_obj_t random_getrandbits(mp_obj_t count_in) {
    mp_int_t count = mp_obj_get_int(count_in);
    if (count < 0 || count > 32) {
        mp_raise_ValueError(NULL);
    }
    return mp_obj_new_int_from_uint(count == 0 ? 0 : next() & UINT32_MAX >> (32 - count));
}
static MP_DEFINE_CONST_FUN_OBJ_1(getrandbits_obj, random_getrandbits);

// How many numbers there are from `start` to before `stop`.
static uint64_t count_steps(int64_t start, int64_t stop, int64_t step) {
    int64_t distance = step > 0 ? stop - start : start - stop;
    int64_t size = step > 0 ? step : -step;
    return distance <= 0 ? 0 : (distance + size - 1) / size;
}

static mp_obj_t random_randrange(size_t n_args, const mp_obj_t *args) {
    mp_int_t first = n_args == 1 ? 0 : mp_obj_get_int(args[0]);
    mp_int_t stop = mp_obj_get_int(args[n_args == 1 ? 0 : 1]);
    mp_int_t step = n_args < 3 ? 1 : mp_obj_get_int(args[2]);
    if (step == 0) {
        mp_raise_msg_varg(
            &mp_type_ValueError, MP_ERROR_TEXT("%q step cannot be zero"), MP_QSTR_randrange);
    }
    uint64_t count = count_steps(first, stop, step);
    if (count == 0) {
        mp_raise_ValueError(n_args < 3 ? MP_ERROR_TEXT("stop not reachable from start")
                                       : MP_ERROR_TEXT("invalid step"));
    }
    return mp_obj_new_int(first + (int64_t)step * next_below(count));
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(randrange_obj, 1, 3, random_randrange);

static mp_obj_t random_randint(mp_obj_t first_in, mp_obj_t last_in) {
    mp_int_t first = mp_obj_get_int(first_in);
    mp_int_t last = mp_obj_get_int(last_in);
    if (first > last) {
        mp_raise_ValueError(NULL);
    }
    uint32_t count = (uint32_t)last - (uint32_t)first + 1;
    return mp_obj_new_int((int64_t)first + next_below(count));
}
static MP_DEFINE_CONST_FUN_OBJ_2(randint_obj, random_randint);

static mp_obj_t random_choice(mp_obj_t sequence) {
    mp_int_t count = mp_obj_get_int(mp_obj_len(sequence));
    if (count <= 0) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("empty sequence"));
    }
    return mp_obj_subscr(sequence, mp_obj_new_int(next_below(count)), MP_OBJ_SENTINEL);
}
static MP_DEFINE_CONST_FUN_OBJ_1(choice_obj, random_choice);

static mp_obj_t random_random(void) {
    return mp_obj_new_float(next_float());
}
static MP_DEFINE_CONST_FUN_OBJ_0(random_obj, random_random);

static mp_obj_t random_uniform(mp_obj_t first_in, mp_obj_t last_in) {
    mp_float_t first = mp_obj_get_float(first_in);
    mp_float_t last = mp_obj_get_float(last_in);
    return mp_obj_new_float(first + (last - first) * next_float());
}
static MP_DEFINE_CONST_FUN_OBJ_2(uniform_obj, random_uniform);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_random)},
    {MP_ROM_QSTR(MP_QSTR_seed), MP_ROM_PTR(&seed_obj)},
    {MP_ROM_QSTR(MP_QSTR_getrandbits), MP_ROM_PTR(&getrandbits_obj)},
    {MP_ROM_QSTR(MP_QSTR_randrange), MP_ROM_PTR(&randrange_obj)},
    {MP_ROM_QSTR(MP_QSTR_randint), MP_ROM_PTR(&randint_obj)},
    {MP_ROM_QSTR(MP_QSTR_choice), MP_ROM_PTR(&choice_obj)},
    {MP_ROM_QSTR(MP_QSTR_random), MP_ROM_PTR(&random_obj)},
    {MP_ROM_QSTR(MP_QSTR_uniform), MP_ROM_PTR(&uniform_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t random_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_random, random_module);
