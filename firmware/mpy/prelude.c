// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What stands before a function's instructions: py/bc.h has the layout.
#include <string.h>

#include "function.h"
#include "py/bc.h"
#include "py/runtime0.h"

// In more bytes, each number would have more bits than is sensible, and be shifted too far.
#define SIGNATURE_BYTES 9
#define SIZES_BYTES 4

#define MOST_STATE 0xfff0 // it is counted in 16 bits
#define MOST_TRIES 127    // what a jump can leave
#define MOST_ARGUMENTS 255

bool mpy_number(const uint8_t **at, const uint8_t *end, uint32_t *number) {
    uint32_t value = 0;
    while (*at < end && value >> 25 == 0) {
        uint8_t byte = *(*at)++;
        value = value << 7 | (byte & 0x7f);
        if (!(byte & 0x80)) {
            *number = value;
            return true;
        }
    }
    return false;
}

// Whether the number at `at` ends before it has more than `most` bytes.
static bool ends(const uint8_t *at, const uint8_t *end, size_t most) {
    for (size_t i = 0; i < most && at + i < end; i++) {
        if (!(at[i] & 0x80)) {
            return true;
        }
    }
    return false;
}

static bool read_signature(struct mpy_function *function, const uint8_t **at) {
    if (!ends(*at, function->end, SIGNATURE_BYTES)) {
        return false;
    }
    MP_BC_PRELUDE_SIG_DECODE_INTO(*at, function->n_state, function->n_tries, function->flags,
        function->n_positional, function->n_keyword_only, function->n_defaults);
    function->n_arguments = function->n_positional + function->n_keyword_only +
                            !!(function->flags & MP_SCOPE_FLAG_VARARGS) +
                            !!(function->flags & MP_SCOPE_FLAG_VARKEYWORDS);
    return function->n_state <= MOST_STATE && function->n_tries <= MOST_TRIES &&
           function->n_arguments <= MOST_ARGUMENTS && function->n_arguments <= function->n_state &&
           function->n_defaults <= function->n_positional;
}

// The function's name, and its arguments'.
static bool skip_names(
    const struct mpy_function *function, const uint8_t **at, const uint8_t *end) {
    size_t names = 1 + function->n_positional + function->n_keyword_only;
    for (size_t i = 0; i < names; i++) {
        uint32_t name;
        if (!mpy_number(at, end, &name) || name >= function->n_names) {
            return false;
        }
    }
    return true;
}

// A zero byte is no entry of this table in a file.
static bool lines_are_whole(const uint8_t *at, const uint8_t *end) {
    while (at < end) {
        if (*at == 0) {
            return false;
        }
        at += *at & 0x80 ? 2 : 1;
    }
    return at == end;
}

static bool read_cells(struct mpy_function *function, const uint8_t *at, size_t size) {
    memset(function->is_cell, 0, sizeof(function->is_cell));
    for (size_t i = 0; i < size; i++) {
        if (at[i] >= function->n_state || mpy_is_cell(function, at[i])) {
            return false;
        }
        function->is_cell[at[i] / 32] |= 1u << at[i] % 32;
    }
    return true;
}

bool mpy_read_prelude(struct mpy_function *function) {
    const uint8_t *at = function->bytes;
    if (!read_signature(function, &at) || !ends(at, function->end, SIZES_BYTES)) {
        return false;
    }
    size_t info_size, cells_size;
    MP_BC_PRELUDE_SIZE_DECODE_INTO(at, info_size, cells_size);
    size_t left = function->end - at;
    if (info_size > left || cells_size > left - info_size) {
        return false;
    }
    const uint8_t *cells = at + info_size;
    function->code = cells + cells_size;
    return skip_names(function, &at, cells) && lines_are_whole(at, cells) &&
           read_cells(function, cells, cells_size);
}
