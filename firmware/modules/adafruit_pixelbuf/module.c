// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/adafruit_pixelbuf/
// As boards have it built in. It wins over the library of that name in /lib.
#include <string.h>

#include "py/objtuple.h"
#include "py/runtime.h"

#include "modules/adafruit_pixelbuf/pixelbuf.h"
#include "modules/binding.h"
#include "vm/work.h"

static struct pixelbuf *self_from(mp_obj_t self) {
    return binding_self(self, &adafruit_pixelbuf_pixelbuf_type);
}

static mp_float_t brightness_from(mp_obj_t value) {
    mp_float_t brightness = mp_obj_get_float(value);
    return brightness < 0 ? 0 : brightness > 1 ? 1 : brightness;
}

// What is no buffer is none.
static mp_buffer_info_t optional_buffer(mp_obj_t value) {
    mp_buffer_info_t bytes;
    if (!mp_get_buffer(value, &bytes, MP_BUFFER_READ)) {
        return (mp_buffer_info_t){.len = 0};
    }
    return bytes;
}

// The bytes of the wire, with room for the pixels between header and trailer.
static mp_obj_array_t *new_wire(
    const struct pixelbuf *self, mp_buffer_info_t header, mp_buffer_info_t trailer) {
    size_t pixels, size;
    bool fits = !__builtin_mul_overflow(self->count, (size_t)self->order.size, &pixels);
    fits = !__builtin_add_overflow(pixels, header.len, &size) && fits;
    fits = !__builtin_add_overflow(size, trailer.len, &size) && fits;
    if (!fits) {
        m_malloc_fail(size);
    }
    uint8_t *bytes = m_new0(uint8_t, size);
    if (header.len > 0) {
        memcpy(bytes, header.buf, header.len);
    }
    for (size_t i = 0; self->order.dotstar && i < pixels; i += 4) {
        bytes[header.len + i] = 0xFF;
    }
    if (trailer.len > 0) {
        memcpy(bytes + header.len + pixels, trailer.buf, trailer.len);
    }
    sim_work_block(size);
    return MP_OBJ_TO_PTR(mp_obj_new_bytearray_by_ref(size, bytes));
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_size, ARG_byteorder, ARG_brightness, ARG_auto_write, ARG_header, ARG_trailer };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_size, MP_ARG_REQUIRED | MP_ARG_INT, {0}},
        {MP_QSTR_byteorder, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR_BGR)}},
        {MP_QSTR_brightness, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_auto_write, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false}},
        {MP_QSTR_header, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_trailer, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    struct pixel_order order = pixel_order_parse(args[ARG_byteorder].u_obj);
    mp_float_t brightness = args[ARG_brightness].u_obj == mp_const_none
                                ? (mp_float_t)1
                                : brightness_from(args[ARG_brightness].u_obj);
    struct pixelbuf *self = mp_obj_malloc(struct pixelbuf, type);
    self->order = order;
    self->count = args[ARG_size].u_int;
    self->auto_write = args[ARG_auto_write].u_bool;
    self->unscaled = NULL;
    self->scale = 256;
    // No Python runs any more that could change what they are.
    mp_buffer_info_t header = optional_buffer(args[ARG_header].u_obj);
    mp_buffer_info_t trailer = optional_buffer(args[ARG_trailer].u_obj);
    self->header = header.len;
    self->wire = new_wire(self, header, trailer);
    pixelbuf_set_brightness(self, brightness);
    return MP_OBJ_FROM_PTR(self);
}

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
    return MP_OBJ_NEW_SMALL_INT(self_from(self)->order.size);
}
BINDING_READ_ONLY(bpp, get_bpp);

static mp_obj_t get_byteorder(mp_obj_t self) {
    return self_from(self)->order.text;
}
BINDING_READ_ONLY(byteorder, get_byteorder);

static mp_obj_t get_brightness(mp_obj_t self) {
    return mp_obj_new_float(self_from(self)->brightness);
}

static void show_changed(mp_obj_t self) {
    if (self_from(self)->auto_write) {
        pixelbuf_show(self);
    }
}

static mp_obj_t set_brightness(mp_obj_t self, mp_obj_t value) {
    mp_float_t brightness = brightness_from(value);
    if (pixelbuf_set_brightness(self_from(self), brightness)) {
        show_changed(self);
    }
    return mp_const_none;
}
BINDING_READ_WRITE(brightness, get_brightness, set_brightness);

static mp_obj_t adafruit_pixelbuf_pixelbuf_show(mp_obj_t self) {
    pixelbuf_show(self);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(show_obj, adafruit_pixelbuf_pixelbuf_show);

static mp_obj_t adafruit_pixelbuf_pixelbuf_fill(mp_obj_t self, mp_obj_t value) {
    struct pixel_color color = pixel_color_parse(&self_from(self)->order, value);
    pixelbuf_fill(self_from(self), color);
    show_changed(self);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(fill_obj, adafruit_pixelbuf_pixelbuf_fill);

static mp_obj_t unary_op(mp_unary_op_t op, mp_obj_t self) {
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_const_true;
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(self_from(self)->count);
        default:
            return MP_OBJ_NULL;
    }
}

static mp_obj_t get_slice(const struct pixelbuf *self, struct pixel_slice slice) {
    mp_obj_tuple_t *pixels = MP_OBJ_TO_PTR(mp_obj_new_tuple(slice.length, NULL));
    for (size_t i = 0; i < slice.length; i++) {
        vm_work(1);
        pixels->items[i] = pixelbuf_get(self, slice.start + i * slice.step);
    }
    return MP_OBJ_FROM_PTR(pixels);
}

// The values are as many colours, or all parts of the colours one after another.
static void set_slice(struct pixelbuf *self, struct pixel_slice slice, mp_obj_t values) {
    size_t length = mp_obj_get_int(mp_obj_len(values));
    size_t size = self->order.size;
    bool flat = length != slice.length;
    if (flat && length != slice.length * size) {
        pixel_raise_unmatched(slice.length, length);
    }
    mp_obj_t parts[4];
    mp_obj_iter_buf_t buffer;
    mp_obj_t iterator = mp_getiter(values, &buffer);
    mp_obj_t value;
    size_t part = 0, done = 0;
    while ((value = mp_iternext(iterator)) != MP_OBJ_STOP_ITERATION) {
        vm_work(1);
        if (flat) {
            parts[part++] = value;
            if (part < size) {
                continue;
            }
            part = 0;
            value = mp_obj_new_tuple(size, parts);
        }
        struct pixel_color color = pixel_color_parse(&self->order, value);
        // There may be more values than they said.
        if (done == slice.length) {
            pixel_raise_index();
        }
        pixelbuf_set(self, slice.start + done++ * slice.step, color);
    }
}

static mp_obj_t subscr(mp_obj_t self_in, mp_obj_t index_in, mp_obj_t value) {
    if (value == MP_OBJ_NULL) {
        return MP_OBJ_NULL;
    }
    struct pixelbuf *self = self_from(self_in);
    if (mp_obj_is_type(index_in, &mp_type_slice)) {
        struct pixel_slice slice = pixel_slice_of(index_in, self->count);
        if (value == MP_OBJ_SENTINEL) {
            return get_slice(self, slice);
        }
        set_slice(self, slice, value);
    } else {
        size_t index = mp_get_index(mp_obj_get_type(self_in), self->count, index_in, false);
        if (value == MP_OBJ_SENTINEL) {
            return pixelbuf_get(self, index);
        }
        pixelbuf_set(self, index, pixel_color_parse(&self->order, value));
    }
    show_changed(self_in);
    return mp_const_none;
}

struct pixel_iterator {
    mp_obj_base_t base;
    mp_fun_1_t next;
    struct pixelbuf *pixels;
    size_t index;
};
_Static_assert(sizeof(struct pixel_iterator) <= sizeof(mp_obj_iter_buf_t), "an iterator's place");

static mp_obj_t next(mp_obj_t self_in) {
    struct pixel_iterator *self = MP_OBJ_TO_PTR(self_in);
    if (self->index == self->pixels->count) {
        return MP_OBJ_STOP_ITERATION;
    }
    return pixelbuf_get(self->pixels, self->index++);
}

static mp_obj_t getiter(mp_obj_t self, mp_obj_iter_buf_t *buffer) {
    struct pixel_iterator *iterator = (struct pixel_iterator *)buffer;
    *iterator = (struct pixel_iterator){{&mp_type_polymorph_iter}, next, self_from(self), 0};
    return MP_OBJ_FROM_PTR(iterator);
}

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_auto_write), MP_ROM_PTR(&auto_write)},
    {MP_ROM_QSTR(MP_QSTR_bpp), MP_ROM_PTR(&bpp)},
    {MP_ROM_QSTR(MP_QSTR_brightness), MP_ROM_PTR(&brightness)},
    {MP_ROM_QSTR(MP_QSTR_byteorder), MP_ROM_PTR(&byteorder)},
    {MP_ROM_QSTR(MP_QSTR_show), MP_ROM_PTR(&show_obj)},
    {MP_ROM_QSTR(MP_QSTR_fill), MP_ROM_PTR(&fill_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(adafruit_pixelbuf_pixelbuf_type, MP_QSTR_PixelBuf,
    MP_TYPE_FLAG_ITER_IS_GETITER | MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS | BINDING_FLAG_TAKES_INSTANCE,
    make_new, make_new, attr, binding_attr, unary_op, unary_op, subscr, subscr, iter, getiter,
    locals_dict, &locals);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_adafruit_pixelbuf)},
    {MP_ROM_QSTR(MP_QSTR_PixelBuf), MP_ROM_PTR(&adafruit_pixelbuf_pixelbuf_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t adafruit_pixelbuf_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_adafruit_pixelbuf, adafruit_pixelbuf_module);
