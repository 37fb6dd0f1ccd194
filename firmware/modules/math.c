// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// CircuitPython's `math`: https://docs.circuitpython.org/en/latest/shared-bindings/math/
// Where there is no answer it gives nan, and where that is too large inf; only sqrt() and log() raise.
#include <math.h>

#include "py/runtime.h"

#define PI 3.14159265358979323846f

static NORETURN void domain_error(void) {
    mp_raise_ValueError(MP_ERROR_TEXT("math domain error"));
}

// What each function gives: X(name, argument's expression).
#define FUNCTIONS_OF_ONE(X)                                                                        \
    X(acos, mp_obj_new_float(acosf(x)))                                                            \
    X(asin, mp_obj_new_float(asinf(x)))                                                            \
    X(atan, mp_obj_new_float(atanf(x)))                                                            \
    X(ceil, mp_obj_new_int_from_float(ceilf(x)))                                                   \
    X(cos, mp_obj_new_float(cosf(x)))                                                              \
    X(degrees, mp_obj_new_float(x *(180.0f / PI)))                                                 \
    X(exp, mp_obj_new_float(expf(x)))                                                              \
    X(fabs, mp_obj_new_float(fabsf(x)))                                                            \
    X(floor, mp_obj_new_int_from_float(floorf(x)))                                                 \
    X(isfinite, mp_obj_new_bool(isfinite(x)))                                                      \
    X(isinf, mp_obj_new_bool(isinf(x)))                                                            \
    X(isnan, mp_obj_new_bool(isnan(x)))                                                            \
    X(radians, mp_obj_new_float(x *(PI / 180.0f)))                                                 \
    X(sin, mp_obj_new_float(sinf(x)))                                                              \
    X(tan, mp_obj_new_float(tanf(x)))                                                              \
    X(trunc, mp_obj_new_int_from_float(truncf(x)))
#define FUNCTIONS_OF_TWO(X)                                                                        \
    X(atan2, atan2f(x, y))                                                                         \
    X(copysign, copysignf(x, y))                                                                   \
    X(fmod, fmodf(x, y))                                                                           \
    X(ldexp, ldexpf(x, exponent_of(y)))                                                            \
    X(pow, powf(x, y))

// A board's processor converts what is no int to the nearest one, and nan to 0.
static int exponent_of(float y) {
    return isnan(y) ? 0 : (int)fmaxf(-1000.0f, fminf(y, 1000.0f));
}

#define DEFINE_OF_ONE(name, result)                                                                \
    static mp_obj_t math_##name(mp_obj_t x_in) {                                                   \
        float x = mp_obj_get_float(x_in);                                                          \
        return result;                                                                             \
    }                                                                                              \
    static MP_DEFINE_CONST_FUN_OBJ_1(name##_obj, math_##name);
FUNCTIONS_OF_ONE(DEFINE_OF_ONE)

#define DEFINE_OF_TWO(name, result)                                                                \
    static mp_obj_t math_##name(mp_obj_t x_in, mp_obj_t y_in) {                                    \
        float x = mp_obj_get_float(x_in);                                                          \
        float y = mp_obj_get_float(y_in);                                                          \
        return mp_obj_new_float(result);                                                           \
    }                                                                                              \
    static MP_DEFINE_CONST_FUN_OBJ_2(name##_obj, math_##name);
FUNCTIONS_OF_TWO(DEFINE_OF_TWO)

static mp_obj_t math_sqrt(mp_obj_t x_in) {
    float x = mp_obj_get_float(x_in);
    if (x < 0) {
        domain_error();
    }
    return mp_obj_new_float(sqrtf(x));
}
static MP_DEFINE_CONST_FUN_OBJ_1(sqrt_obj, math_sqrt);

static float log_of(mp_obj_t x_in) {
    float x = mp_obj_get_float(x_in);
    if (x <= 0) {
        domain_error();
    }
    return logf(x);
}

static mp_obj_t math_log(size_t n_args, const mp_obj_t *args) {
    float result = log_of(args[0]);
    if (n_args == 2) {
        float divisor = log_of(args[1]);
        if (divisor == 0) {
            domain_error();
        }
        result /= divisor;
    }
    return mp_obj_new_float(result);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(log_obj, 1, 2, math_log);

static mp_obj_t math_frexp(mp_obj_t x_in) {
    int exponent = 0;
    float fraction = frexpf(mp_obj_get_float(x_in), &exponent);
    mp_obj_t items[] = {mp_obj_new_float(fraction), MP_OBJ_NEW_SMALL_INT(exponent)};
    return mp_obj_new_tuple(MP_ARRAY_SIZE(items), items);
}
static MP_DEFINE_CONST_FUN_OBJ_1(frexp_obj, math_frexp);

static mp_obj_t math_modf(mp_obj_t x_in) {
    float whole = 0;
    float fraction = modff(mp_obj_get_float(x_in), &whole);
    mp_obj_t items[] = {mp_obj_new_float(fraction), mp_obj_new_float(whole)};
    return mp_obj_new_tuple(MP_ARRAY_SIZE(items), items);
}
static MP_DEFINE_CONST_FUN_OBJ_1(modf_obj, math_modf);

#define ENTRY(name, result) {MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&name##_obj)},
static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_math)},
    {MP_ROM_QSTR(MP_QSTR_e), mp_const_float_e}, {MP_ROM_QSTR(MP_QSTR_pi), mp_const_float_pi},
    {MP_ROM_QSTR(MP_QSTR_frexp), MP_ROM_PTR(&frexp_obj)},
    {MP_ROM_QSTR(MP_QSTR_log), MP_ROM_PTR(&log_obj)},
    {MP_ROM_QSTR(MP_QSTR_modf), MP_ROM_PTR(&modf_obj)},
    {MP_ROM_QSTR(MP_QSTR_sqrt), MP_ROM_PTR(&sqrt_obj)},
    FUNCTIONS_OF_ONE(ENTRY) FUNCTIONS_OF_TWO(ENTRY)};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t math_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_math, math_module);
