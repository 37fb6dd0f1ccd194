// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Loads a .mpy file, in place of MicroPython's py/persistentcode.c, which believes what it reads: of a
// file that is cut off it reads on for ever. The format is MicroPython's version 6 with CircuitPython's first
// byte: https://docs.micropython.org/en/v1.25.0/reference/mpyfiles.html
//
// Each allocation and each read may suspend, and the collector may run then: what is loaded so far is
// reachable from C's variables or from the module.

#include "function.h"
#include "load.h"
#include "py/bc.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/parsenum.h"
#include "py/persistentcode.h"
#include "py/runtime.h"
#include "py/smallint.h"
#include "py/unicode.h"
#include "source.h"
#include "vm/work.h"

#define NAME_MAX 255
// The last of the names that each firmware has under the same number, which files have as that.
#define LAST_SHARED_NAME MP_QSTR_zip

static void check_header(struct mpy_source *source) {
    byte header[4] = {0};
    mpy_read_bytes(source, header, MIN(mpy_left(source), sizeof(header)));
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

static qstr load_name(struct mpy_source *source) {
    size_t number = mpy_read_number(source);
    size_t name = number >> 1; // or its length
    if (number & 1) {
        if (name == MP_QSTRnull || name > LAST_SHARED_NAME) {
            mpy_damaged();
        }
        return name;
    }
    char text[NAME_MAX + 1]; // with its zero byte
    if (name > NAME_MAX) {
        mpy_damaged();
    }
    mpy_checked(source, name + 1);
    mpy_read_bytes(source, text, name + 1);
    if (!utf8_check((const byte *)text, name)) {
        mpy_damaged();
    }
    return qstr_from_strn(text, name);
}

static mp_obj_t load_object(struct mpy_source *source);

static mp_obj_t load_tuple(struct mpy_source *source, size_t length) {
    mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(mp_obj_new_tuple(mpy_checked(source, length), NULL));
    for (size_t i = 0; i < length; i++) {
        tuple->items[i] = load_object(source);
    }
    return MP_OBJ_FROM_PTR(tuple);
}

static mp_obj_t load_text(struct mpy_source *source, int kind, size_t length) {
    vstr_t text;
    vstr_init_len(&text, mpy_checked(source, length));
    mpy_read_bytes(source, text.buf, length);
    mp_obj_t object = MP_OBJ_NULL;
    switch (kind) {
        case MP_PERSISTENT_OBJ_STR:
            if (!utf8_check((const byte *)text.buf, length)) {
                mpy_damaged();
            }
            mpy_read_byte(source); // a zero
            return mp_obj_new_str_from_utf8_vstr(&text);
        case MP_PERSISTENT_OBJ_BYTES:
            mpy_read_byte(source);
            return mp_obj_new_bytes_from_vstr(&text);
        case MP_PERSISTENT_OBJ_INT:
            object = mp_parse_num_integer(text.buf, length, 10, NULL);
            break;
        case MP_PERSISTENT_OBJ_FLOAT:
            object = mp_parse_num_float(text.buf, length, false, NULL);
            break;
        default:
            mpy_damaged();
    }
    vstr_clear(&text);
    return object;
}

static mp_obj_t load_object(struct mpy_source *source) {
    mp_cstack_check();
    int kind = mpy_read_byte(source);
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
            return load_tuple(source, mpy_read_number(source));
        default:
            return load_text(source, kind, mpy_read_number(source));
    }
}

struct tables {
    const qstr_short_t *names;
    size_t n_names;
    size_t n_objects;
};

static struct tables load_tables(struct mpy_source *source, mp_module_context_t *context) {
    size_t n_names = mpy_checked(source, mpy_read_number(source));
    size_t n_objects = mpy_checked(source, mpy_read_number(source));
    if (n_names == 0) { // the first is the source's
        mpy_damaged();
    }
    mp_module_context_alloc_tables(context, n_names, n_objects);
    for (size_t i = 0; i < n_names; i++) {
        context->constants.qstr_table[i] = load_name(source);
    }
    for (size_t i = 0; i < n_objects; i++) {
        context->constants.obj_table[i] = load_object(source);
    }
    return (struct tables){context->constants.qstr_table, n_names, n_objects};
}

static mp_raw_code_t *load_function(
    struct mpy_source *source, const struct tables *tables, struct mpy_wants *wants) {
    mp_cstack_check();
    size_t number = mpy_read_number(source); // xxxxxHKK: size, whether there are children, kind
    if ((number & 3) + MP_CODE_BYTECODE != MP_CODE_BYTECODE) {
        mp_raise_ValueError(MP_ERROR_TEXT("incompatible .mpy file"));
    }
    size_t size = mpy_checked(source, number >> 3);
    if (size == 0) {
        mpy_damaged();
    }
    if (size > MPY_CODE_MAX) {
        mp_raise_ValueError(MP_ERROR_TEXT("a function of the .mpy file is too long"));
    }
    byte *bytes = m_new(byte, size);
    mpy_read_bytes(source, bytes, size);

    size_t n_children = number & 4 ? mpy_checked(source, mpy_read_number(source)) : 0;
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
        .names = tables->names,
        .n_names = tables->n_names,
        .n_objects = tables->n_objects,
        .n_children = n_children,
        .children = children_want,
    };
    if (!mpy_read_prelude(&function) || !mpy_check_code(&function, wants)) {
        mpy_damaged();
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
            mpy_damaged();
        }
        n_given = ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(defaults[0]))->len;
    }
    bool has_keywords = scope_flags & MP_SCOPE_FLAG_DEFKWARGS;
    if (n_given != n_def_pos_args || has_keywords != (defaults[1] != MP_OBJ_NULL) ||
        (has_keywords && !mp_obj_is_type(defaults[1], &mp_type_dict))) {
        mpy_damaged();
    }
}

// Takes the place of MicroPython's: `import` calls it.
void mp_raw_code_load_file(qstr path, mp_compiled_module_t *module) {
    struct mpy_source source;
    mpy_open(&source, path);
    MP_DEFINE_NLR_JUMP_CALLBACK_FUNCTION_1(closing, mpy_close, &source);
    nlr_push_jump_callback(&closing.callback, mp_call_function_1_from_nlr_jump_callback);
    mpy_measure(&source);
    check_header(&source);
    struct tables tables = load_tables(&source, module->context);
    struct mpy_wants wants;
    module->rc = load_function(&source, &tables, &wants);
    if (wants.arguments || wants.cells != 0 || wants.defaults) { // nothing gives a module any
        mpy_damaged();
    }
    nlr_pop_jump_callback(true);
}
