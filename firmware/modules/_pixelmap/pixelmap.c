// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/_pixelmap/#_pixelmap.PixelMap
// Pixels by other numbers, or several by one.
#include "py/objtuple.h"
#include "py/runtime.h"

#include "modules/_pixelmap/pixelmap.h"
#include "modules/adafruit_pixelbuf/pixelbuf.h"
#include "modules/binding.h"
#include "vm/work.h"

struct pixelmap {
    mp_obj_base_t base;
    mp_obj_t pixels;  // a PixelBuf, or of a Python class made from it
    mp_obj_t indices; // a tuple of whole numbers, and of tuples of these
    bool auto_write;
};

static struct pixelmap *self_from(mp_obj_t self) {
    return binding_self(self, &pixelmap_type);
}

static struct pixelbuf *pixels_of(const struct pixelmap *self) {
    return binding_self(self->pixels, &adafruit_pixelbuf_pixelbuf_type);
}

static size_t length_of(const struct pixelmap *self) {
    return ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(self->indices))->len;
}

static void check_index(mp_int_t index, size_t length) {
    if (index < 0 || (size_t)index >= length) {
        pixel_raise_index();
    }
}

static void check_pixels(mp_obj_t indices, size_t count) {
    size_t length;
    mp_obj_t *items;
    mp_obj_tuple_get(indices, &length, &items);
    if (length == 0) {
        mp_raise_msg_varg(
            &mp_type_ValueError, MP_ERROR_TEXT("%q length must be >= %d"), MP_QSTR_items, 1);
    }
    for (size_t i = 0; i < length; i++) {
        vm_work(1);
        if (mp_obj_is_small_int(items[i])) {
            check_index(MP_OBJ_SMALL_INT_VALUE(items[i]), count);
            continue;
        }
        if (!mp_obj_is_type(items[i], &mp_type_tuple)) {
            mp_raise_TypeError(MP_ERROR_TEXT("index must be tuple or int"));
        }
        size_t inner_length;
        mp_obj_t *inner;
        mp_obj_tuple_get(items[i], &inner_length, &inner);
        for (size_t j = 0; j < inner_length; j++) {
            vm_work(1);
            if (!mp_obj_is_small_int(inner[j])) {
                mp_raise_TypeError(MP_ERROR_TEXT("nested index must be int"));
            }
            check_index(MP_OBJ_SMALL_INT_VALUE(inner[j]), count);
        }
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pixelbuf, ARG_indices };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pixelbuf, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_indices, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_obj_t pixels = args[ARG_pixelbuf].u_obj;
    mp_obj_t indices = args[ARG_indices].u_obj;
    const struct pixelbuf *native =
        binding_check_type(pixels, &adafruit_pixelbuf_pixelbuf_type, MP_QSTR_pixelbuf);
    if (!mp_obj_is_type(indices, &mp_type_tuple)) {
        binding_raise_type(MP_QSTR_indices, MP_QSTR_tuple, indices);
    }
    check_pixels(indices, native->count);
    struct pixelmap *self = mp_obj_malloc(struct pixelmap, type);
    self->pixels = pixels;
    self->indices = indices;
    self->auto_write = false;
    return MP_OBJ_FROM_PTR(self);
}

// The pixels at a place of the map: a number, or a tuple of them.
static mp_obj_t at(const struct pixelmap *self, mp_int_t index) {
    check_index(index, length_of(self));
    return ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(self->indices))->items[index];
}

// Of one pixel. Python may have made the PixelBuf anew since, with fewer of them.
static void set_pixel(const struct pixelmap *self, mp_obj_t number, struct pixel_color color) {
    struct pixelbuf *pixels = pixels_of(self);
    mp_int_t pixel = MP_OBJ_SMALL_INT_VALUE(number);
    check_index(pixel, pixels->count);
    pixelbuf_set(pixels, pixel, color);
}

static void set_place(const struct pixelmap *self, mp_int_t index, struct pixel_color color) {
    mp_obj_t numbers = at(self, index);
    if (mp_obj_is_small_int(numbers)) {
        set_pixel(self, numbers, color);
        return;
    }
    size_t length;
    mp_obj_t *items;
    mp_obj_tuple_get(numbers, &length, &items);
    for (size_t i = 0; i < length; i++) {
        vm_work(1);
        set_pixel(self, items[i], color);
    }
}

static mp_obj_t get_place(const struct pixelmap *self, mp_int_t index) {
    mp_obj_t number = at(self, index);
    if (!mp_obj_is_small_int(number)) {
        size_t length;
        mp_obj_t *items;
        mp_obj_tuple_get(number, &length, &items);
        check_index(0, length);
        number = items[0];
    }
    const struct pixelbuf *pixels = pixels_of(self);
    mp_int_t pixel = MP_OBJ_SMALL_INT_VALUE(number);
    check_index(pixel, pixels->count);
    return pixelbuf_get(pixels, pixel);
}

// The change is shown where both the map and the pixels are to show changes; meanwhile the pixels
// are not, as Python may see.
static bool hold_back(const struct pixelmap *self) {
    struct pixelbuf *pixels = pixels_of(self);
    bool shown = self->auto_write && pixels->auto_write;
    if (shown) {
        pixels->auto_write = false;
    }
    return shown;
}

static void let_go(const struct pixelmap *self, bool shown) {
    if (shown) {
        pixels_of(self)->auto_write = true;
        pixelbuf_show(self->pixels);
    }
}

static struct pixel_color color_from(const struct pixelmap *self, mp_obj_t value) {
    return pixel_color_parse(&pixels_of(self)->order, value);
}

static mp_obj_t pixelmap_fill(mp_obj_t self_in, mp_obj_t value) {
    const struct pixelmap *self = self_from(self_in);
    struct pixel_color color = color_from(self, value);
    bool shown = hold_back(self);
    size_t length = length_of(self);
    for (size_t i = 0; i < length; i++) {
        vm_work(1);
        set_place(self, i, color);
    }
    let_go(self, shown);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(fill_obj, pixelmap_fill);

static mp_obj_t pixelmap_indices(mp_obj_t self_in, mp_obj_t index) {
    const struct pixelmap *self = self_from(self_in);
    mp_obj_t numbers = at(self, mp_obj_get_int(index));
    return mp_obj_is_small_int(numbers) ? mp_obj_new_tuple(1, &numbers) : numbers;
}
static MP_DEFINE_CONST_FUN_OBJ_2(indices_obj, pixelmap_indices);

static mp_obj_t pixelmap_show(mp_obj_t self) {
    pixelbuf_show(self_from(self)->pixels);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(show_obj, pixelmap_show);

static mp_obj_t get_auto_write(mp_obj_t self) {
    return mp_obj_new_bool(self_from(self)->auto_write);
}

static mp_obj_t set_auto_write(mp_obj_t self, mp_obj_t value) {
    bool auto_write = mp_obj_is_true(value);
    self_from(self)->auto_write = auto_write;
    return mp_const_none;
}
BINDING_READ_WRITE(auto_write, get_auto_write, set_auto_write);

static mp_obj_t get_bpp(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(pixels_of(self_from(self))->order.size);
}
BINDING_READ_ONLY(bpp, get_bpp);

static mp_obj_t get_byteorder(mp_obj_t self) {
    return pixels_of(self_from(self))->order.text;
}
BINDING_READ_ONLY(byteorder, get_byteorder);

static mp_obj_t get_slice(const struct pixelmap *self, struct pixel_slice slice) {
    mp_obj_tuple_t *pixels = MP_OBJ_TO_PTR(mp_obj_new_tuple(slice.length, NULL));
    for (size_t i = 0; i < slice.length; i++) {
        vm_work(1);
        pixels->items[i] = get_place(self, slice.start + i * slice.step);
    }
    return MP_OBJ_FROM_PTR(pixels);
}

static void set_slice(const struct pixelmap *self, struct pixel_slice slice, mp_obj_t values) {
    size_t length = mp_obj_get_int(mp_obj_len(values));
    if (length != slice.length) {
        pixel_raise_unmatched(slice.length, length);
    }
    bool shown = hold_back(self);
    // What was set before an error is shown, too.
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        mp_obj_iter_buf_t buffer;
        mp_obj_t iterator = mp_getiter(values, &buffer);
        mp_obj_t value;
        mp_int_t place = slice.start;
        while ((value = mp_iternext(iterator)) != MP_OBJ_STOP_ITERATION) {
            vm_work(1);
            set_place(self, place, color_from(self, value));
            place += slice.step;
        }
        nlr_pop();
        let_go(self, shown);
    } else {
        let_go(self, shown);
        nlr_jump(nlr.ret_val);
    }
}

static mp_obj_t subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    if (value == MP_OBJ_NULL) {
        return MP_OBJ_NULL;
    }
    const struct pixelmap *self = self_from(self_in);
    if (mp_obj_is_type(index, &mp_type_slice)) {
        struct pixel_slice slice = pixel_slice_of(index, length_of(self));
        if (value == MP_OBJ_SENTINEL) {
            return get_slice(self, slice);
        }
        set_slice(self, slice, value);
        return mp_const_none;
    }
    mp_int_t place = mp_obj_get_int(index);
    if (value == MP_OBJ_SENTINEL) {
        return get_place(self, place);
    }
    struct pixel_color color = color_from(self, value);
    bool shown = hold_back(self);
    set_place(self, place, color);
    let_go(self, shown);
    return mp_const_none;
}

static mp_obj_t unary_op(mp_unary_op_t op, mp_obj_t self) {
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_const_true;
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(length_of(self_from(self)));
        default:
            return MP_OBJ_NULL;
    }
}

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_auto_write), MP_ROM_PTR(&auto_write)},
    {MP_ROM_QSTR(MP_QSTR_bpp), MP_ROM_PTR(&bpp)},
    {MP_ROM_QSTR(MP_QSTR_byteorder), MP_ROM_PTR(&byteorder)},
    {MP_ROM_QSTR(MP_QSTR_fill), MP_ROM_PTR(&fill_obj)},
    {MP_ROM_QSTR(MP_QSTR_indices), MP_ROM_PTR(&indices_obj)},
    {MP_ROM_QSTR(MP_QSTR_show), MP_ROM_PTR(&show_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(pixelmap_type, MP_QSTR_PixelMap, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, attr, binding_attr, unary_op, unary_op, subscr, subscr, locals_dict,
    &locals);
