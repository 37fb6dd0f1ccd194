// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "instruction.h"

#include "py/bc0.h"
#include "py/obj.h"
#include "py/runtime0.h"

#define IS_SIGNED_JUMP(code) (MP_BC_UNWIND_JUMP <= (code) && (code) <= MP_BC_POP_JUMP_IF_FALSE)

// Of where a jump leads, from where its argument ends.
static bool read_jump(
    const struct mpy_function *function, const uint8_t **at, struct mpy_instruction *instruction) {
    if (function->end - *at < 1 || ((**at & 0x80) && function->end - *at < 2)) {
        return false;
    }
    ptrdiff_t distance = *(*at)++;
    ptrdiff_t back = 0x40;
    if (distance & 0x80) {
        distance = (distance & 0x7f) | *(*at)++ << 7;
        back = 0x4000;
    }
    if (IS_SIGNED_JUMP(instruction->code)) {
        distance -= back;
    }
    if (distance < function->code - *at || distance >= function->end - *at) {
        return false;
    }
    instruction->jump = *at + distance;
    return true;
}

// Codes with a number in them become the code that has it as its argument.
static void widen(struct mpy_instruction *instruction) {
    uint8_t code = instruction->code;
    if (code >= MP_BC_BINARY_OP_MULTI) {
        instruction->code = MP_BC_BINARY_OP_MULTI;
        instruction->argument = code - MP_BC_BINARY_OP_MULTI;
    } else if (code >= MP_BC_UNARY_OP_MULTI) {
        instruction->code = MP_BC_UNARY_OP_MULTI;
    } else if (code >= MP_BC_STORE_FAST_MULTI) {
        instruction->code = MP_BC_STORE_FAST_N;
        instruction->argument = code - MP_BC_STORE_FAST_MULTI;
    } else if (code >= MP_BC_LOAD_FAST_MULTI) {
        instruction->code = MP_BC_LOAD_FAST_N;
        instruction->argument = code - MP_BC_LOAD_FAST_MULTI;
    } else if (code >= MP_BC_LOAD_CONST_SMALL_INT_MULTI) {
        instruction->code = MP_BC_LOAD_CONST_SMALL_INT_MULTI;
    }
}

// Any bits are one.
static bool skip_small_int(const uint8_t **at, const uint8_t *end) {
    while (*at < end) {
        if (!(*(*at)++ & 0x80)) {
            return true;
        }
    }
    return false;
}

static bool read(
    const struct mpy_function *function, const uint8_t *at, struct mpy_instruction *instruction) {
    if (at >= function->end) {
        return false;
    }
    uint8_t code = *at++;
    *instruction = (struct mpy_instruction){.code = code};
    switch (MP_BC_FORMAT(code)) {
        case MP_BC_FORMAT_BYTE:
            widen(instruction);
            break;
        case MP_BC_FORMAT_OFFSET:
            if (!read_jump(function, &at, instruction)) {
                return false;
            }
            break;
        default:
            if (code == MP_BC_LOAD_CONST_SMALL_INT) {
                if (!skip_small_int(&at, function->end)) {
                    return false;
                }
            } else if (!mpy_number(&at, function->end, &instruction->argument)) {
                return false;
            }
    }
    if ((code & MP_BC_MASK_EXTRA_BYTE) == 0) {
        if (at >= function->end) {
            return false;
        }
        instruction->extra = *at++;
    }
    instruction->after = at;
    return true;
}

static bool is_there(const struct mpy_function *function, const struct mpy_instruction *is) {
    switch (is->code) {
        case MP_BC_LOAD_CONST_OBJ:
            return is->argument < function->n_objects;
        case MP_BC_MAKE_FUNCTION:
        case MP_BC_MAKE_FUNCTION_DEFARGS:
        case MP_BC_MAKE_CLOSURE:
        case MP_BC_MAKE_CLOSURE_DEFARGS:
            return is->argument < function->n_children;
        case MP_BC_BINARY_OP_MULTI:
            return is->argument < MP_BINARY_OP_NUM_BYTECODE;
        case MP_BC_YIELD_VALUE:
        case MP_BC_YIELD_FROM:
            return function->flags & MP_SCOPE_FLAG_GENERATOR;
        case MP_BC_BUILD_SLICE: // the VM takes its number for one byte
            return (is->argument == 2 || is->argument == 3) && is->after[-2] == MP_BC_BUILD_SLICE;
        default:
            return MP_BC_FORMAT(is->code) != MP_BC_FORMAT_QSTR || is->argument < function->n_names;
    }
}

bool mpy_instruction_at(
    const struct mpy_function *function, const uint8_t *at, struct mpy_instruction *instruction) {
    return read(function, at, instruction) && is_there(function, instruction);
}
