// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Loads a .mpy file, in place of MicroPython's py/persistentcode.c, which believes what it reads: of a
// file that is cut off it reads on for ever. The format is MicroPython's version 6 with CircuitPython's first
// byte: https://docs.micropython.org/en/v1.25.0/reference/mpyfiles.html
//
// Each allocation and each read may suspend, and the collector may run then: what is loaded so far is
// reachable from C's variables or from the module.
#include <string.h>

#include "extmod/vfs.h"
#include "function.h"
#include "load.h"
#include "py/bc.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/parsenum.h"
#include "py/persistentcode.h"
#include "py/runtime.h"
#include "py/smallint.h"
#include "py/stream.h"
#include "py/unicode.h"
#include "vm/work.h"

#define NAME_MAX 255
// The last of the names that each firmware has under the same number, which files have as that.
#define LAST_SHARED_NAME MP_QSTR_zip

struct source {
    mp_obj_t file;
    size_t unread; // bytes of the file beyond the buffer
    uint8_t at;    // in the buffer
    uint8_t end;
    byte buffer[128];
};

static NORETURN void damaged(void) {
    mp_raise_ValueError(MP_ERROR_TEXT("damaged .mpy file"));
}

static void read_file(struct source *source, void *into, size_t size) {
    int error = 0;
    size_t count = mp_stream_read_exactly(source->file, into, size, &error);
    if (error != 0) {
        mp_raise_OSError(error);
    }
    if (count != size) {
        damaged();
    }
    source->unread -= size;
    sim_work_owed(2 + size / 4); // as extmod/vfs_reader.c
}

static void open_source(struct source *source, qstr path) {
    mp_obj_t arguments[] = {MP_OBJ_NEW_QSTR(path), MP_OBJ_NEW_QSTR(MP_QSTR_rb)};
    source->file =
        mp_vfs_open(MP_ARRAY_SIZE(arguments), arguments, (mp_map_t *)&mp_const_empty_map);
    mp_get_stream_raise(source->file, MP_STREAM_OP_READ | MP_STREAM_OP_IOCTL);
    source->at = source->end = 0;
}

static void measure_source(struct source *source) {
    int error = 0;
    mp_off_t size = mp_stream_seek(source->file, 0, MP_SEEK_END, &error);
    if (size == (mp_off_t)-1 || mp_stream_seek(source->file, 0, MP_SEEK_SET, &error) != 0) {
        mp_raise_OSError(error);
    }
    source->unread = size;
}

static void close_source(void *source) {
    mp_stream_close(((struct source *)source)->file);
}

static size_t left(const struct source *source) {
    return source->end - source->at + source->unread;
}

static byte read_byte(struct source *source) {
    if (source->at == source->end) {
        size_t size = MIN(source->unread, sizeof(source->buffer));
        if (size == 0) {
            damaged();
        }
        source->at = source->end = 0;
        read_file(source, source->buffer, size);
        source->end = size;
        vm_work(0);
    }
    return source->buffer[source->at++];
}

static void read_bytes(struct source *source, void *into, size_t size) {
    size_t buffered = MIN(size, (size_t)(source->end - source->at));
    memcpy(into, source->buffer + source->at, buffered);
    source->at += buffered;
    if (size > buffered) {
        read_file(source, (byte *)into + buffered, size - buffered);
    }
}

static size_t read_number(struct source *source) {
    size_t number = 0;
    byte next;
    do {
        next = read_byte(source);
        if (number >> 25 != 0) {
            damaged();
        }
        number = number << 7 | (next & 0x7f);
    } while (next & 0x80);
    return number;
}

// Of things that take a byte of the file at least.
static size_t checked(struct source *source, size_t count) {
    if (count > left(source)) {
        damaged();
    }
    return count;
}

static void check_header(struct source *source) {
    byte header[4] = {0};
    read_bytes(source, header, MIN(left(source), sizeof(header)));
    if (header[0] == 'M') {
        mp_raise_ValueError(MP_ERROR_TEXT("MicroPython .mpy file; use CircuitPython mpy-cross"));
    }
    bool is_native = MPY_FEATURE_DECODE_ARCH(header[2]) != MP_NATIVE_ARCH_NONE;
    if (header[0] != 'C' || header[1] != MPY_VERSION ||
        (is_native && MPY_FEATURE_DECODE_SUB_VERSION(header[2]) != MPY_SUB_VERSION) ||
        header[3] > MP_SMALL_INT_BITS) {
        mp_raise_ValueError(MP_ERROR_TEXT("incompatible .mpy file"));
    }
    if (is_native) {
        mp_raise_ValueError(MP_ERROR_TEXT("native code in .mpy unsupported"));
    }
}

static qstr load_name(struct source *source) {
    size_t number = read_number(source);
    size_t name = number >> 1; // or its length
    if (number & 1) {
        if (name == MP_QSTRnull || name > LAST_SHARED_NAME) {
            damaged();
        }
        return name;
    }
    char text[NAME_MAX + 1]; // with its zero byte
    if (name > NAME_MAX) {
        damaged();
    }
    checked(source, name + 1);
    read_bytes(source, text, name + 1);
    if (!utf8_check((const byte *)text, name)) {
        damaged();
    }
    return qstr_from_strn(text, name);
}

static mp_obj_t load_object(struct source *source);

static mp_obj_t load_tuple(struct source *source, size_t length) {
    mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(mp_obj_new_tuple(checked(source, length), NULL));
    for (size_t i = 0; i < length; i++) {
        tuple->items[i] = load_object(source);
    }
    return MP_OBJ_FROM_PTR(tuple);
}

static mp_obj_t load_text(struct source *source, int kind, size_t length) {
    vstr_t text;
    vstr_init_len(&text, checked(source, length));
    read_bytes(source, text.buf, length);
    mp_obj_t object = MP_OBJ_NULL;
    switch (kind) {
        case MP_PERSISTENT_OBJ_STR:
            if (!utf8_check((const byte *)text.buf, length)) {
                damaged();
            }
            read_byte(source); // a zero
            return mp_obj_new_str_from_utf8_vstr(&text);
        case MP_PERSISTENT_OBJ_BYTES:
            read_byte(source);
            return mp_obj_new_bytes_from_vstr(&text);
        case MP_PERSISTENT_OBJ_INT:
            object = mp_parse_num_integer(text.buf, length, 10, NULL);
            break;
        case MP_PERSISTENT_OBJ_FLOAT:
            object = mp_parse_num_float(text.buf, length, false, NULL);
            break;
        default:
            damaged();
    }
    vstr_clear(&text);
    return object;
}

static mp_obj_t load_object(struct source *source) {
    mp_cstack_check();
    int kind = read_byte(source);
    switch (kind) {
        case MP_PERSISTENT_OBJ_NONE:
            return mp_const_none;
        case MP_PERSISTENT_OBJ_FALSE:
            return mp_const_false;
        case MP_PERSISTENT_OBJ_TRUE:
            return mp_const_true;
        case MP_PERSISTENT_OBJ_ELLIPSIS:
            return MP_OBJ_FROM_PTR(&mp_const_ellipsis_obj);
        case MP_PERSISTENT_OBJ_TUPLE:
            return load_tuple(source, read_number(source));
        default:
            return load_text(source, kind, read_number(source));
    }
}

struct tables {
    size_t n_names;
    size_t n_objects;
};

static struct tables load_tables(struct source *source, mp_module_context_t *context) {
    size_t n_names = checked(source, read_number(source));
    size_t n_objects = checked(source, read_number(source));
    if (n_names == 0) { // the first is the source's
        damaged();
    }
    mp_module_context_alloc_tables(context, n_names, n_objects);
    for (size_t i = 0; i < n_names; i++) {
        context->constants.qstr_table[i] = load_name(source);
    }
    for (size_t i = 0; i < n_objects; i++) {
        context->constants.obj_table[i] = load_object(source);
    }
    return (struct tables){n_names, n_objects};
}

static mp_raw_code_t *load_function(
    struct source *source, const struct tables *tables, struct mpy_wants *wants) {
    mp_cstack_check();
    size_t number = read_number(source); // xxxxxHKK: size, whether there are children, kind
    if ((number & 3) + MP_CODE_BYTECODE != MP_CODE_BYTECODE) {
        mp_raise_ValueError(MP_ERROR_TEXT("incompatible .mpy file"));
    }
    size_t size = checked(source, number >> 3);
    if (size == 0) {
        damaged();
    }
    if (size > MPY_CODE_MAX) {
        mp_raise_ValueError(MP_ERROR_TEXT("a function of the .mpy file is too long"));
    }
    byte *bytes = m_new(byte, size);
    read_bytes(source, bytes, size);

    size_t n_children = number & 4 ? checked(source, read_number(source)) : 0;
    mp_raw_code_t **children = NULL;
    struct mpy_wants *children_want = NULL;
    if (n_children != 0) {
        children = m_new0(mp_raw_code_t *, n_children);
        children_want = m_new(struct mpy_wants, n_children);
        for (size_t i = 0; i < n_children; i++) {
            children[i] = load_function(source, tables, &children_want[i]);
        }
    }
    struct mpy_function function = {
        .bytes = bytes,
        .end = bytes + size,
        .n_names = tables->n_names,
        .n_objects = tables->n_objects,
        .n_children = n_children,
        .children = children_want,
    };
    if (!mpy_read_prelude(&function) || !mpy_check_code(&function, wants)) {
        damaged();
    }
    vm_work(0);
    m_del(struct mpy_wants, children_want, n_children);
    mp_raw_code_t *code = mp_emit_glue_new_raw_code();
    mp_emit_glue_assign_bytecode(code, bytes, children, function.flags);
    return code;
}

void mpy_check_defaults(const mp_obj_t *defaults, const byte *bytecode) {
    const byte *at = bytecode;
    MP_BC_PRELUDE_SIG_DECODE(at);
    size_t n_given = 0;
    if (defaults[0] != MP_OBJ_NULL) {
        if (!mp_obj_is_type(defaults[0], &mp_type_tuple)) {
            damaged();
        }
        n_given = ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(defaults[0]))->len;
    }
    bool has_keywords = scope_flags & MP_SCOPE_FLAG_DEFKWARGS;
    if (n_given != n_def_pos_args || has_keywords != (defaults[1] != MP_OBJ_NULL) ||
        (has_keywords && !mp_obj_is_type(defaults[1], &mp_type_dict))) {
        damaged();
    }
}

// Takes the place of MicroPython's: `import` calls it.
void mp_raw_code_load_file(qstr path, mp_compiled_module_t *module) {
    struct source source;
    open_source(&source, path);
    MP_DEFINE_NLR_JUMP_CALLBACK_FUNCTION_1(closing, close_source, &source);
    nlr_push_jump_callback(&closing.callback, mp_call_function_1_from_nlr_jump_callback);
    measure_source(&source);
    check_header(&source);
    struct tables tables = load_tables(&source, module->context);
    struct mpy_wants wants;
    module->rc = load_function(&source, &tables, &wants);
    if (wants.arguments || wants.cells != 0 || wants.defaults) { // nothing gives a module any
        damaged();
    }
    nlr_pop_jump_callback(true);
}
