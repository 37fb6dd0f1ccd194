// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/struct/
#include "py/runtime.h"

#include <string.h>

#include "py/binary.h"
#include "py/objtuple.h"
#include "sim/sim.h"

// A number of the longest kind, aligned.
#define NUMBER_MAX 8

// What of a format is read between two charges.
#define FORMAT_LONG 64

// An item of a format: `count` of `code`, or a text of `count` bytes. `size` is of one, in bytes.
struct item {
    char order;
    char code;
    size_t count;
    size_t size;
    size_t align;
};

struct format {
    const char *next;
    char order; // '<', '>', or '@' for aligned
};

// What fits no memory has no size in 32 bits.
static size_t checked_size(uint64_t size) {
    if (size > SIM_HEAP_MAX) {
        mp_raise_ValueError(MP_ERROR_TEXT("total struct size too long"));
    }
    return size;
}

static struct format begin(mp_obj_t format_in) {
    struct format format = {mp_obj_str_get_str(format_in), '@'};
    if (*format.next != '\0' && strchr("@=<>!", *format.next) != NULL) {
        format.order = *format.next == '!' ? '>' : *format.next;
        format.next++;
    }
    return format;
}

static bool next_item(struct format *format, struct item *item) {
    if (*format->next == '\0') {
        return false;
    }
    const char *start = format->next;
    *item = (struct item){.order = format->order, .count = 1, .size = 1, .align = 1};
    if (unichar_isdigit(*format->next)) {
        item->count = 0;
        for (; unichar_isdigit(*format->next); format->next++) {
            item->count = checked_size((uint64_t)item->count * 10 + *format->next - '0');
        }
    }
    item->code = *format->next;
    if (item->code != 's' && item->code != 'x') {
        item->size = mp_binary_get_size(item->order, item->code, &item->align);
    } else if (strchr("@<>", item->order) == NULL) {
        mp_binary_get_size(item->order, item->code, &item->align); // says that it is bad
    }
    format->next++;
    vm_work(1 + (format->next - start) / FORMAT_LONG);
    return true;
}

static size_t aligned(size_t position, const struct item *item) {
    return item->count == 0 ? position : (position + item->align - 1) & ~(item->align - 1);
}

// The size of all items, and how many values they are.
static size_t measure(mp_obj_t format_in, size_t *values) {
    struct format format = begin(format_in);
    struct item item;
    size_t size = 0;
    *values = 0;
    while (next_item(&format, &item)) {
        size = checked_size(aligned(size, &item) + (uint64_t)item.size * item.count);
        *values += item.code == 's' ? 1 : item.code == 'x' ? 0 : item.count;
    }
    return size;
}

static mp_obj_t struct_calcsize(mp_obj_t format) {
    size_t values;
    return MP_OBJ_NEW_SMALL_INT(measure(format, &values));
}
static MP_DEFINE_CONST_FUN_OBJ_1(calcsize_obj, struct_calcsize);

NORETURN static void raise_too_small(void) {
    mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("Buffer too small"));
}

// Where to pack. A value's conversion may be Python, and change the buffer: it is asked for anew.
struct target {
    mp_obj_t object; // or MP_OBJ_NULL: `bytes` are ours
    uint8_t *bytes;
    size_t offset;
};

static uint8_t *place(const struct target *to, size_t position, size_t size) {
    if (to->object == MP_OBJ_NULL) {
        return to->bytes + position;
    }
    mp_buffer_info_t buffer;
    mp_get_buffer_raise(to->object, &buffer, MP_BUFFER_WRITE);
    if (to->offset + position + size > buffer.len) {
        raise_too_small();
    }
    return (uint8_t *)buffer.buf + to->offset + position;
}

static void put_number(
    const struct target *to, size_t position, const struct item *item, mp_obj_t value) {
    union {
        uint64_t aligned;
        byte bytes[NUMBER_MAX];
    } number;
    byte *next = number.bytes;
    mp_binary_set_val(item->order, item->code, value, number.bytes, &next);
    memcpy(place(to, position, item->size), number.bytes, item->size);
}

static void put_text(
    const struct target *to, size_t position, const struct item *item, mp_obj_t value) {
    mp_buffer_info_t text;
    mp_get_buffer_raise(value, &text, MP_BUFFER_READ);
    size_t length = MIN(text.len, item->count);
    uint8_t *bytes = place(to, position, item->count);
    if (length > 0) {
        memmove(bytes, text.buf, length);
    }
    memset(bytes + length, 0, item->count - length);
    sim_work_block(item->count);
}

static void pack(const struct target *to, mp_obj_t format_in, size_t n_args, const mp_obj_t *args) {
    struct format format = begin(format_in);
    struct item item;
    size_t position = 0;
    size_t values = 0;
    while (next_item(&format, &item)) {
        position = aligned(position, &item);
        if (item.code == 's') {
            if (values < n_args) {
                put_text(to, position, &item, args[values]);
            }
            values++;
        } else if (item.code == 'x') {
            memset(place(to, position, item.count), 0, item.count);
            sim_work_block(item.count);
        } else {
            for (size_t i = 0; i < item.count && values + i < n_args; i++) {
                put_number(to, position + i * item.size, &item, args[values + i]);
                vm_work(1);
            }
            values += item.count;
        }
        position += item.size * item.count;
    }
    if (values != n_args) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%q length must be %d"),
            MP_QSTR_values, (int)values);
    }
}

static mp_obj_t struct_pack(size_t n_args, const mp_obj_t *args) {
    size_t values;
    vstr_t bytes;
    vstr_init_len(&bytes, measure(args[0], &values));
    memset(bytes.buf, 0, bytes.len);
    const struct target to = {MP_OBJ_NULL, (uint8_t *)bytes.buf, 0};
    pack(&to, args[0], n_args - 1, args + 1);
    return mp_obj_new_bytes_from_vstr(&bytes);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(pack_obj, 1, MP_OBJ_FUN_ARGS_MAX, struct_pack);

// An offset below 0 counts from the buffer's end.
static size_t place_offset(mp_int_t offset, size_t length) {
    if (offset < 0) {
        offset += (mp_int_t)length;
    }
    if (offset < 0) {
        raise_too_small();
    }
    return offset;
}

static mp_obj_t struct_pack_into(size_t n_args, const mp_obj_t *args) {
    mp_int_t offset = mp_obj_get_int(args[2]);
    mp_buffer_info_t buffer;
    mp_get_buffer_raise(args[1], &buffer, MP_BUFFER_WRITE);
    const struct target to = {args[1], NULL, place_offset(offset, buffer.len)};
    size_t values;
    place(&to, 0, measure(args[0], &values));
    pack(&to, args[0], n_args - 3, args + 3);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(pack_into_obj, 3, MP_OBJ_FUN_ARGS_MAX, struct_pack_into);

static mp_obj_t unpack(mp_obj_t format_in, size_t values, const uint8_t *bytes) {
    mp_obj_tuple_t *made = MP_OBJ_TO_PTR(mp_obj_new_tuple(values, NULL));
    struct format format = begin(format_in);
    struct item item;
    size_t position = 0;
    size_t done = 0;
    while (next_item(&format, &item)) {
        position = aligned(position, &item);
        if (item.code == 's') {
            made->items[done++] = mp_obj_new_bytes(bytes + position, item.count);
        } else if (item.code != 'x') {
            byte *next = (byte *)bytes + position;
            for (size_t i = 0; i < item.count; i++) {
                made->items[done++] =
                    mp_binary_get_val(item.order, item.code, (byte *)bytes, &next);
                vm_work(1);
            }
        }
        position += item.size * item.count;
    }
    return MP_OBJ_FROM_PTR(made);
}

// A third argument means nothing, as on boards.
static mp_obj_t struct_unpack(size_t n_args, const mp_obj_t *args) {
    (void)n_args;
    mp_buffer_info_t buffer;
    mp_get_buffer_raise(args[1], &buffer, MP_BUFFER_READ);
    size_t values;
    if (measure(args[0], &values) != buffer.len) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("buffer size must match format"));
    }
    return unpack(args[0], values, buffer.buf);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(unpack_obj, 2, 3, struct_unpack);

static mp_obj_t struct_unpack_from(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_format, ARG_buffer, ARG_offset };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_format, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_buffer, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_offset, MP_ARG_INT, {.u_int = 0}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_buffer_info_t buffer;
    mp_get_buffer_raise(args[ARG_buffer].u_obj, &buffer, MP_BUFFER_READ);
    size_t offset = place_offset(args[ARG_offset].u_int, buffer.len);
    size_t values;
    size_t size = measure(args[ARG_format].u_obj, &values);
    if (offset > buffer.len || size > buffer.len - offset) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("buffer too small"));
    }
    return unpack(args[ARG_format].u_obj, values, (const uint8_t *)buffer.buf + offset);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(unpack_from_obj, 0, struct_unpack_from);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_struct)},
    {MP_ROM_QSTR(MP_QSTR_calcsize), MP_ROM_PTR(&calcsize_obj)},
    {MP_ROM_QSTR(MP_QSTR_pack), MP_ROM_PTR(&pack_obj)},
    {MP_ROM_QSTR(MP_QSTR_pack_into), MP_ROM_PTR(&pack_into_obj)},
    {MP_ROM_QSTR(MP_QSTR_unpack), MP_ROM_PTR(&unpack_obj)},
    {MP_ROM_QSTR(MP_QSTR_unpack_from), MP_ROM_PTR(&unpack_from_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t struct_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_struct, struct_module);
