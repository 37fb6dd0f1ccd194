// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/zlib/
#include "py/runtime.h"

#include <string.h>

#include "lib/uzlib/uzlib.h"
#include "py/objarray.h"

// Bytes made at a time: a long decompression can be suspended in between.
#define CHUNK 2048

NORETURN static void raise_error(int error) {
    mp_raise_type_arg(&mp_type_ValueError, MP_OBJ_NEW_SMALL_INT(error));
}

// `wbits` as in CPython: 8 to 15 and 0, a zlib header; 24 to 31, a gzip header; -15 to -8, none.
static void read_header(uzlib_uncomp_t *stream, mp_int_t wbits) {
    if (wbits < 0) {
        stream->checksum_type = UZLIB_CHKSUM_NONE;
        return;
    }
    int window;
    int wanted = wbits >= 16 ? UZLIB_HEADER_GZIP : UZLIB_HEADER_ZLIB;
    const uint8_t *start = stream->source;
    int header = uzlib_parse_zlib_gzip_header(stream, &window);
    sim_work_bytes(stream->source - start);
    if (header != wanted) {
        raise_error(header < 0 ? header : UZLIB_DATA_ERROR);
    }
}

// The stream finds what it repeats in the output itself, which may move as it grows.
static void inflate(uzlib_uncomp_t *stream, vstr_t *output) {
    for (;;) {
        size_t done = output->len;
        vstr_hint_size(output, CHUNK + done / 2);
        stream->dest_start = (uint8_t *)output->buf;
        stream->dest = stream->dest_start + done;
        stream->dest_limit = stream->dest + CHUNK;
        int status = uzlib_uncompress_chksum(stream);
        output->len = stream->dest - stream->dest_start;
        sim_work_owed((output->len - done) / 2);
        if (status >= 0 && stream->eof) {
            status = UZLIB_DATA_ERROR; // cut off: what is missing was read as zeros
        }
        if (status < 0) {
            raise_error(status);
        }
        if (status == UZLIB_DONE) {
            return;
        }
        vm_work(0);
    }
}

// decompress(data[, wbits[, bufsize]]), of which the last means nothing.
static mp_obj_t zlib_decompress(size_t n_args, const mp_obj_t *args) {
    mp_int_t wbits = n_args < 2 ? 0 : mp_obj_get_int(args[1]);
    mp_buffer_info_t data;
    mp_get_buffer_raise(args[0], &data, MP_BUFFER_READ);
    uzlib_uncomp_t *stream = m_new_obj(uzlib_uncomp_t);
    memset(stream, 0, sizeof(*stream));
    uzlib_uncompress_init(stream, NULL, 0);
    stream->source = data.buf;
    stream->source_limit = data.len == 0 ? stream->source : stream->source + data.len;
    read_header(stream, wbits);
    vstr_t output;
    vstr_init(&output, CHUNK);
    inflate(stream, &output);
    m_del_obj(uzlib_uncomp_t, stream);
    return mp_obj_new_bytearray_by_ref(output.len, output.buf);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(decompress_obj, 1, 3, zlib_decompress);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_zlib)},
    {MP_ROM_QSTR(MP_QSTR_decompress), MP_ROM_PTR(&decompress_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t zlib_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_zlib, zlib_module);
