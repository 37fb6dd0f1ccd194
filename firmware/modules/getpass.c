// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/getpass/
#include "py/runtime.h"

#include "py/mphal.h"
#include "py/stream.h"
#include "py/unicode.h"

#define CTRL_C 3
#define CTRL_D 4
#define BACKSPACE 8
#define DELETE 127

// Takes back the last character, which may be several bytes.
static void take_back(vstr_t *line) {
    while (line->len > 0) {
        char last = line->buf[line->len - 1];
        vstr_cut_tail_bytes(line, 1);
        if (!UTF8_IS_CONT(last)) {
            return;
        }
    }
}

// A line from the console, without showing it.
static void read_line(vstr_t *line) {
    for (;;) {
        int key = mp_hal_stdin_rx_chr();
        if (key == CTRL_C) {
            mp_raise_type(&mp_type_KeyboardInterrupt);
        } else if (key == CTRL_D && line->len == 0) {
            mp_raise_type(&mp_type_EOFError);
        } else if (key == '\r') {
            return;
        } else if (key == BACKSPACE || key == DELETE) {
            take_back(line);
        } else if (key >= ' ') {
            vstr_add_byte(line, key);
        }
    }
}

static mp_obj_t getpass_getpass(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_prompt, ARG_stream };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_prompt, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_stream, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_obj_t stream = args[ARG_stream].u_obj;
    mp_print_t print = mp_plat_print;
    if (stream != mp_const_none) {
        mp_get_stream_raise(stream, MP_STREAM_OP_WRITE);
        print = (mp_print_t){MP_OBJ_TO_PTR(stream), mp_stream_write_adaptor};
    }
    mp_obj_t prompt = args[ARG_prompt].u_obj;
    mp_print_str(&print, prompt == mp_const_none ? "Password: " : mp_obj_str_get_str(prompt));
    vstr_t line;
    vstr_init(&line, 16);
    read_line(&line);
    mp_print_str(&mp_plat_print, "\n");
    return mp_obj_new_str_from_vstr(&line);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(getpass_obj, 0, getpass_getpass);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_getpass)},
    {MP_ROM_QSTR(MP_QSTR_getpass), MP_ROM_PTR(&getpass_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t getpass_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_getpass, getpass_module);
