// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "instruction.h"

#include "py/bc0.h"
#include "py/obj.h"
#include "py/runtime0.h"

#define IS_SIGNED_JUMP(code) (MP_BC_UNWIND_JUMP <= (code) && (code) <= MP_BC_POP_JUMP_IF_FALSE)
#define TWO_BYTES                                                                                  \
    0xffff // positional arguments in 8 bits, keywords in 8; what is unpacked, likewise

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
    *instruction = (struct mpy_instruction){.code = code, .goes_on = true};
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
    if (MP_BC_FORMAT(code) == MP_BC_FORMAT_QSTR && instruction->argument >= function->n_names) {
        return false;
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

// A local is checked against the frame at the end, when it is known how deep the stack is (code.c).
static bool takes(struct mpy_instruction *instruction, uint32_t pops, uint32_t pushes) {
    instruction->pops = pops;
    instruction->pushes = pushes;
    return true;
}

static bool ends_with(struct mpy_instruction *instruction, uint32_t pops) {
    instruction->goes_on = false;
    return takes(instruction, pops, 0);
}

// The function or method under the arguments, and what else lies there.
static bool calls(struct mpy_instruction *instruction, uint32_t beside) {
    uint32_t n = instruction->argument;
    return n <= TWO_BYTES && takes(instruction, (n & 0xff) + 2 * (n >> 8) + beside, 1);
}

static bool makes(
    const struct mpy_function *function, struct mpy_instruction *instruction, uint32_t beside) {
    return instruction->argument < function->n_children &&
           takes(instruction, instruction->extra + beside, 1);
}

static bool stack_effect(const struct mpy_function *function, struct mpy_instruction *is) {
    uint32_t n = is->argument;
    switch (is->code) {
        case MP_BC_LOAD_CONST_OBJ:
            return n < function->n_objects && takes(is, 0, 1);
        case MP_BC_LOAD_CONST_FALSE:
        case MP_BC_LOAD_CONST_NONE:
        case MP_BC_LOAD_CONST_TRUE:
        case MP_BC_LOAD_CONST_SMALL_INT_MULTI:
        case MP_BC_LOAD_CONST_SMALL_INT:
        case MP_BC_LOAD_CONST_STRING:
        case MP_BC_LOAD_NULL:
        case MP_BC_LOAD_FAST_N:
        case MP_BC_LOAD_DEREF:
        case MP_BC_LOAD_NAME:
        case MP_BC_LOAD_GLOBAL:
        case MP_BC_LOAD_BUILD_CLASS:
        case MP_BC_BUILD_MAP:
            return takes(is, 0, 1);
        case MP_BC_LOAD_ATTR:
        case MP_BC_GET_ITER:
        case MP_BC_UNARY_OP_MULTI:
            return takes(is, 1, 1);
        case MP_BC_YIELD_VALUE:
            return (function->flags & MP_SCOPE_FLAG_GENERATOR) && takes(is, 1, 1);
        case MP_BC_YIELD_FROM:
            return (function->flags & MP_SCOPE_FLAG_GENERATOR) && takes(is, 2, 1);
        case MP_BC_BINARY_OP_MULTI:
            return n < MP_BINARY_OP_NUM_BYTECODE && takes(is, 2, 1);
        case MP_BC_LOAD_SUBSCR:
        case MP_BC_IMPORT_NAME:
            return takes(is, 2, 1);
        case MP_BC_LOAD_METHOD:
        case MP_BC_DUP_TOP:
        case MP_BC_IMPORT_FROM:
            return takes(is, 1, 2);
        case MP_BC_LOAD_SUPER_METHOD:
            return takes(is, 3, 2);
        case MP_BC_STORE_FAST_N:
        case MP_BC_STORE_DEREF:
        case MP_BC_STORE_NAME:
        case MP_BC_STORE_GLOBAL:
        case MP_BC_POP_TOP:
        case MP_BC_IMPORT_STAR:
        case MP_BC_POP_JUMP_IF_TRUE:
        case MP_BC_POP_JUMP_IF_FALSE:
        case MP_BC_JUMP_IF_TRUE_OR_POP:
        case MP_BC_JUMP_IF_FALSE_OR_POP:
        case MP_BC_END_FINALLY:
            return takes(is, 1, 0);
        case MP_BC_DELETE_FAST:
        case MP_BC_DELETE_DEREF:
        case MP_BC_DELETE_NAME:
        case MP_BC_DELETE_GLOBAL:
            return takes(is, 0, 0);
        case MP_BC_STORE_ATTR:
            return takes(is, 2, 0);
        case MP_BC_STORE_SUBSCR:
            return takes(is, 3, 0);
        case MP_BC_DUP_TOP_TWO:
            return takes(is, 2, 4);
        case MP_BC_ROT_TWO:
            return takes(is, 2, 2);
        case MP_BC_ROT_THREE:
            return takes(is, 3, 3);
        case MP_BC_JUMP:
        case MP_BC_POP_EXCEPT_JUMP:
        case MP_BC_RAISE_LAST:
            return ends_with(is, 0);
        case MP_BC_RETURN_VALUE:
        case MP_BC_RAISE_OBJ:
            return ends_with(is, 1);
        case MP_BC_RAISE_FROM:
            return ends_with(is, 2);
        case MP_BC_UNWIND_JUMP: // where to, and through how many
            is->room = 2;
            return ends_with(is, 0);
        case MP_BC_SETUP_EXCEPT: // the exception
            is->room = 1;
            return takes(is, 0, 0);
        case MP_BC_SETUP_FINALLY: // what is returned, and that it is
            is->room = 2;
            return takes(is, 0, 0);
        case MP_BC_SETUP_WITH: // beside __exit__() and its object, the same
            is->room = 3;
            return takes(is, 1, 3);
        case MP_BC_WITH_CLEANUP: // __exit__()'s arguments
            is->room = 2;
            return takes(is, 3, 1);
        case MP_BC_GET_ITER_STACK:
            return takes(is, 1, MP_OBJ_ITER_BUF_NSLOTS);
        case MP_BC_FOR_ITER:
            return takes(is, MP_OBJ_ITER_BUF_NSLOTS, MP_OBJ_ITER_BUF_NSLOTS + 1);
        case MP_BC_BUILD_TUPLE:
        case MP_BC_BUILD_LIST:
        case MP_BC_BUILD_SET:
            return takes(is, n, 1);
        case MP_BC_BUILD_SLICE: // the VM takes its number for one byte
            return (n == 2 || n == 3) && is->after[-2] == MP_BC_BUILD_SLICE && takes(is, n, 1);
        case MP_BC_STORE_MAP:
            return takes(is, 3, 1);
        case MP_BC_STORE_COMP: { // into what lies further down
            uint32_t stored = (n & 3) == 1 ? 2 : 1;
            return n >> 2 >= stored && takes(is, (n >> 2) + 1, (n >> 2) + 1 - stored);
        }
        case MP_BC_UNPACK_SEQUENCE:
            return n <= TWO_BYTES && takes(is, 1, n);
        case MP_BC_UNPACK_EX:
            return n <= TWO_BYTES && takes(is, 1, (n & 0xff) + (n >> 8) + 1);
        case MP_BC_MAKE_FUNCTION:
            return makes(function, is, 0);
        case MP_BC_MAKE_FUNCTION_DEFARGS:
            return makes(function, is, 2);
        case MP_BC_MAKE_CLOSURE:
            return makes(function, is, 0);
        case MP_BC_MAKE_CLOSURE_DEFARGS:
            return makes(function, is, 2);
        case MP_BC_CALL_FUNCTION:
            return calls(is, 1);
        case MP_BC_CALL_FUNCTION_VAR_KW:
        case MP_BC_CALL_METHOD:
            return calls(is, 2);
        case MP_BC_CALL_METHOD_VAR_KW:
            return calls(is, 3);
        default:
            return false;
    }
}

bool mpy_instruction_at(
    const struct mpy_function *function, const uint8_t *at, struct mpy_instruction *instruction) {
    return read(function, at, instruction) && stack_effect(function, instruction);
}
