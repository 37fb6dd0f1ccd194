// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/traceback/
// `chain` says nothing here: exceptions do not know what they were raised from.
#include "py/runtime.h"

#include <string.h>

#include "modules/binding.h"
#include "modules/exceptions.h"
#include "py/objlist.h"
#include "py/stream.h"

// An exception with the traceback entries to show, the outermost last.
struct report {
    mp_obj_t exception;
    size_t *values;
    size_t first; // entries
    size_t count;
};

#define VALUES 3 // of an entry: file, line, function

enum { ARG_exc, ARG_value, ARG_tb, ARG_limit, ARG_file, ARG_chain, ARGS };

static void check_exception(mp_obj_t value, qstr name) {
    if (!mp_obj_is_exception_instance(value)) {
        binding_raise_type(name, MP_QSTR_BaseException, value);
    }
}

// All entries of the exception, or of the traceback given for it.
static void load_entries(struct report *report, bool own, mp_obj_t traceback) {
    size_t length = 0;
    report->values = NULL;
    if (own) {
        size_t *values;
        mp_obj_exception_get_traceback(report->exception, &length, &values);
        // A copy: what is written to may be Python code that raises the exception again.
        if (length > 0) {
            report->values = m_new(size_t, length);
            memcpy(report->values, values, length * sizeof(*values));
        }
    } else if (traceback != mp_const_none) {
        struct exceptions_traceback *given =
            binding_check_type(traceback, &exceptions_traceback_type, MP_QSTR_tb);
        length = given->length;
        report->values = given->values;
    }
    report->first = 0;
    report->count = length / VALUES;
}

// A positive limit keeps the outermost entries, a negative one the innermost.
static void apply_limit(struct report *report, mp_obj_t limit_in) {
    if (limit_in == mp_const_none) {
        return;
    }
    mp_int_t limit = mp_obj_get_int(limit_in);
    size_t kept = limit < 0 ? -(mp_uint_t)limit : (mp_uint_t)limit;
    if (kept < report->count) {
        report->first = limit < 0 ? 0 : report->count - kept;
        report->count = kept;
    }
}

static struct report report_of(const mp_arg_val_t *args) {
    mp_obj_t value = args[ARG_value].u_obj;
    mp_obj_t traceback = args[ARG_tb].u_obj;
    bool own = value == MP_OBJ_NULL;
    if (own != (traceback == MP_OBJ_NULL)) {
        mp_raise_ValueError(MP_ERROR_TEXT("value and tb must be given together"));
    }
    struct report report = {.exception = own ? args[ARG_exc].u_obj : value};
    check_exception(report.exception, own ? MP_QSTR_exc : MP_QSTR_value);
    load_entries(&report, own, traceback);
    apply_limit(&report, args[ARG_limit].u_obj);
    return report;
}

// What print_exception() and format_exception() share, but `file`.
static const mp_arg_t allowed[ARGS] = {
    {MP_QSTR_, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
    {MP_QSTR_value, MP_ARG_OBJ, {.u_obj = MP_OBJ_NULL}},
    {MP_QSTR_tb, MP_ARG_OBJ, {.u_obj = MP_OBJ_NULL}},
    {MP_QSTR_limit, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    {MP_QSTR_file, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    {MP_QSTR_chain, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_TRUE}},
};

static void print_entry(const mp_print_t *print, const struct report *report, size_t i) {
    const size_t *entry = &report->values[i * VALUES];
    mp_printf(print, "  File \"%q\", line %d", (qstr)entry[0], (int)entry[1]);
    if (entry[2] != MP_QSTRnull) {
        mp_printf(print, ", in %q", (qstr)entry[2]);
    }
    mp_print_str(print, "\n");
}

static const char heading[] = "Traceback (most recent call last):\n";

static void print_exception_line(const mp_print_t *print, mp_obj_t exception) {
    mp_obj_print_helper(print, exception, PRINT_EXC);
    mp_print_str(print, "\n");
}

static mp_obj_t traceback_print_exception(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    mp_arg_val_t args[ARGS];
    mp_arg_parse_all(n_args, pos_args, kw_args, ARGS, allowed, args);
    struct report report = report_of(args);
    mp_print_t print = mp_plat_print;
    if (args[ARG_file].u_obj != mp_const_none) {
        mp_get_stream_raise(args[ARG_file].u_obj, MP_STREAM_OP_WRITE);
        print = (mp_print_t){MP_OBJ_TO_PTR(args[ARG_file].u_obj), mp_stream_write_adaptor};
    }
    if (report.count > 0) {
        mp_print_str(&print, heading);
    }
    for (size_t i = report.first + report.count; i > report.first; i--) {
        print_entry(&print, &report, i - 1);
    }
    print_exception_line(&print, report.exception);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(print_exception_obj, 1, traceback_print_exception);

static void append(mp_obj_t lines, vstr_t *line) {
    mp_obj_list_append(lines, mp_obj_new_str_from_vstr(line));
}

static mp_obj_t traceback_format_exception(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    // No `file` here: `chain` takes its place among the arguments.
    mp_arg_t own[ARGS - 1];
    for (size_t i = 0; i < MP_ARRAY_SIZE(own); i++) {
        own[i] = allowed[i < ARG_file ? i : i + 1];
    }
    mp_arg_val_t args[MP_ARRAY_SIZE(own)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(own), own, args);
    struct report report = report_of(args);
    mp_obj_t lines = mp_obj_new_list(0, NULL);
    vstr_t line;
    mp_print_t print;
    if (report.count > 0) {
        mp_obj_list_append(lines, mp_obj_new_str(heading, sizeof(heading) - 1));
    }
    for (size_t i = report.first + report.count; i > report.first; i--) {
        vstr_init_print(&line, 64, &print);
        print_entry(&print, &report, i - 1);
        append(lines, &line);
    }
    vstr_init_print(&line, 64, &print);
    print_exception_line(&print, report.exception);
    append(lines, &line);
    return lines;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(format_exception_obj, 1, traceback_format_exception);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_traceback)},
    {MP_ROM_QSTR(MP_QSTR_format_exception), MP_ROM_PTR(&format_exception_obj)},
    {MP_ROM_QSTR(MP_QSTR_print_exception), MP_ROM_PTR(&print_exception_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t traceback_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_traceback, traceback_module);
