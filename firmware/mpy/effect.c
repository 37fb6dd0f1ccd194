// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What each instruction takes from the stack and puts there, and of which kinds: as MicroPython's VM has it
// (py/vm.c), whatever its compiler makes (py/emitbc.c).
#include "py/bc0.h"
#include "py/obj.h"
#include "stack.h"
#include "walk.h"

#define TWO_BYTES                                                                                  \
    0xffff // positional arguments in 8 bits, keywords in 8; what is unpacked, likewise

static void takes(struct mpy_stack *stack, size_t pops, size_t pushes) {
    mpy_pop_objects(stack, pops);
    mpy_push_objects(stack, pushes);
}

static void push_method(struct mpy_stack *stack) {
    mpy_push(stack, MPY_OBJECT);
    mpy_push(stack, MPY_SELF);
}

// Of a method: the function under it.
static void pop_self(struct mpy_stack *stack) {
    mpy_kind kind = mpy_pop(stack);
    mpy_want(stack, kind == MPY_SELF || mpy_is_object(kind));
}

static void pop_arguments(struct mpy_stack *stack, uint32_t counts, bool unpacks) {
    mpy_want(stack, counts <= TWO_BYTES);
    for (size_t i = counts >> 8; stack->is_well && i > 0; i--) {
        mpy_pop_object(stack);
        mpy_kind name = mpy_pop(stack);
        mpy_want(stack, name == MPY_NAME || (unpacks && (name == MPY_NULL || mpy_is_object(name))));
    }
    mpy_pop_objects(stack, counts & 0xff);
}

static void call(struct mpy_stack *stack, uint32_t counts, bool is_method, bool unpacks) {
    if (unpacks) {
        mpy_pop_object(stack); // which of them
    }
    pop_arguments(stack, counts, unpacks);
    if (is_method) {
        pop_self(stack);
    }
    mpy_pop_object(stack);
    mpy_push(stack, MPY_OBJECT);
}

static void make_function(
    struct walk *walk, struct mpy_stack *stack, const struct mpy_instruction *is) {
    const struct mpy_wants *child = &walk->function->children[is->argument];
    bool with_defaults =
        is->code == MP_BC_MAKE_FUNCTION_DEFARGS || is->code == MP_BC_MAKE_CLOSURE_DEFARGS;
    mpy_want(stack, child->cells <= is->extra && (with_defaults || !child->defaults));
    for (size_t i = 0; stack->is_well && i < is->extra; i++) {
        mpy_want(stack, mpy_wants_cell(walk, mpy_pop(stack)));
    }
    for (int i = 0; with_defaults && i < 2; i++) { // a tuple and a dict: seen to when it is run
        mpy_pop_object_or_null(stack);
    }
    mpy_push(stack, MPY_OBJECT);
}

// All of its slots, or where a generator expression has put what it is called with.
static void want_iterator(struct mpy_stack *stack) {
    mpy_kind kinds[MP_OBJ_ITER_BUF_NSLOTS];
    for (size_t i = MP_OBJ_ITER_BUF_NSLOTS; i-- > 0;) {
        kinds[i] = mpy_pop(stack);
    }
    mpy_want(stack, kinds[0] == MPY_ITERATOR
                        ? kinds[1] == MPY_ITERATOR + 1 && kinds[2] == MPY_ITERATOR + 2 &&
                              kinds[3] == MPY_ITERATOR + 3
                        : kinds[0] == MPY_NULL && mpy_is_object(kinds[1]) && kinds[2] == MPY_NULL &&
                              kinds[3] == MPY_NULL);
}

static void store_into_comprehension(struct mpy_stack *stack, uint32_t argument) {
    static const mpy_kind kinds[] = {MPY_LIST, MPY_DICT, MPY_SET};
    uint32_t into = argument & 3, under = argument >> 2;
    size_t stored = into == 1 ? 2 : 1;
    mpy_want(stack, into < MP_ARRAY_SIZE(kinds) && under >= stored);
    mpy_pop_objects(stack, stored);
    uint16_t shape = stack->shape;
    for (size_t i = stored; stack->is_well && i < under; i++) {
        const struct mpy_shape *over = &stack->shapes->shapes[shape];
        mpy_want(stack, over->depth != 0 && over->kind < MPY_REASON && mpy_step(stack->shapes));
        shape = over->under;
    }
    mpy_want(stack, stack->is_well && stack->shapes->shapes[shape].kind == kinds[into]);
}

static void build(struct mpy_stack *stack, uint32_t count, mpy_kind kind) {
    mpy_pop_objects(stack, count);
    mpy_push(stack, kind);
}

static void unpack(struct mpy_stack *stack, uint32_t argument, size_t count) {
    mpy_want(stack, argument <= TWO_BYTES);
    mpy_pop_object(stack);
    mpy_push_objects(stack, count);
}

// Those that only a function with blocks or loops has. false: it is none of them.
static bool control(
    struct mpy_stack *stack, const struct mpy_instruction *is, struct mpy_effect *effect) {
    switch (is->code) {
        case MP_BC_JUMP:
        case MP_BC_POP_EXCEPT_JUMP:
        case MP_BC_RAISE_LAST:
            effect->goes_on = false;
            return true;
        case MP_BC_RETURN_VALUE:
        case MP_BC_RAISE_OBJ:
            effect->goes_on = false;
            mpy_pop_object(stack);
            return true;
        case MP_BC_RAISE_FROM:
            effect->goes_on = false;
            mpy_pop_objects(stack, 2);
            return true;
        case MP_BC_UNWIND_JUMP: // mpy_unwind() sees to the room
            effect->goes_on = false;
            return true;
        case MP_BC_JUMP_IF_TRUE_OR_POP:
        case MP_BC_JUMP_IF_FALSE_OR_POP:
            effect->jumped = stack->shape;
            mpy_pop_object(stack);
            return true;
        case MP_BC_FOR_ITER: { // at its end the iterator is gone
            uint16_t shape = stack->shape;
            want_iterator(stack);
            effect->jumped = stack->shape;
            stack->shape = shape;
            mpy_push(stack, MPY_OBJECT);
            return true;
        }
        case MP_BC_SETUP_EXCEPT: // the exception
            effect->room = 1;
            return true;
        case MP_BC_SETUP_FINALLY: // what is returned, and that it is
            effect->room = 2;
            return true;
        case MP_BC_SETUP_WITH: // beside __exit__() and its object, the same
            effect->room = 3;
            mpy_pop_object(stack);
            push_method(stack);
            mpy_push(stack, MPY_OBJECT);
            return true;
        case MP_BC_WITH_CLEANUP: { // __exit__()'s arguments
            mpy_kind kind = mpy_pop(stack);
            effect->room = kind >= MPY_REASON ? 1 : 2; // of a reason, a slot was counted
            mpy_want(stack, kind == MPY_CAUSE || kind >= MPY_REASON);
            pop_self(stack);
            mpy_pop_object(stack);
            mpy_push(stack, kind);
            return true;
        }
        case MP_BC_END_FINALLY: {
            mpy_kind kind = mpy_pop(stack);
            mpy_want(stack, kind == MPY_CAUSE || kind >= MPY_REASON);
            return true;
        }
        default:
            return false;
    }
}

static void move(struct walk *walk, struct mpy_stack *stack, const struct mpy_instruction *is) {
    uint32_t n = is->argument;
    switch (is->code) {
        case MP_BC_LOAD_CONST_NONE:
            mpy_push(stack, MPY_CAUSE);
            return;
        case MP_BC_LOAD_CONST_STRING:
            mpy_push(stack, MPY_NAME);
            return;
        case MP_BC_LOAD_NULL:
            mpy_push(stack, MPY_NULL);
            return;
        case MP_BC_LOAD_FAST_N:
            mpy_push(stack, mpy_loaded(walk, is));
            return;
        case MP_BC_LOAD_CONST_FALSE:
        case MP_BC_LOAD_CONST_TRUE:
        case MP_BC_LOAD_CONST_SMALL_INT_MULTI:
        case MP_BC_LOAD_CONST_SMALL_INT:
        case MP_BC_LOAD_CONST_OBJ:
        case MP_BC_LOAD_DEREF:
        case MP_BC_LOAD_NAME:
        case MP_BC_LOAD_GLOBAL:
        case MP_BC_LOAD_BUILD_CLASS:
            return takes(stack, 0, 1);
        case MP_BC_LOAD_ATTR:
        case MP_BC_GET_ITER:
        case MP_BC_UNARY_OP_MULTI:
        case MP_BC_YIELD_VALUE:
            return takes(stack, 1, 1);
        case MP_BC_BINARY_OP_MULTI:
        case MP_BC_YIELD_FROM:
        case MP_BC_LOAD_SUBSCR:
        case MP_BC_IMPORT_NAME:
            return takes(stack, 2, 1);
        case MP_BC_IMPORT_FROM:
            return takes(stack, 1, 2);
        case MP_BC_LOAD_METHOD:
            mpy_pop_object(stack);
            return push_method(stack);
        case MP_BC_LOAD_SUPER_METHOD:
            mpy_pop_objects(stack, 3);
            return push_method(stack);
        case MP_BC_STORE_FAST_N:
        case MP_BC_STORE_DEREF:
        case MP_BC_STORE_NAME:
        case MP_BC_STORE_GLOBAL:
        case MP_BC_IMPORT_STAR:
        case MP_BC_POP_JUMP_IF_TRUE:
        case MP_BC_POP_JUMP_IF_FALSE:
            return takes(stack, 1, 0);
        case MP_BC_POP_TOP: // also the slots of an iterator that a loop is left with
            return mpy_want(stack, mpy_pop(stack) < MPY_REASON);
        case MP_BC_DELETE_FAST:
        case MP_BC_DELETE_DEREF:
        case MP_BC_DELETE_NAME:
        case MP_BC_DELETE_GLOBAL:
            return;
        case MP_BC_STORE_ATTR:
            mpy_pop_object(stack);
            return mpy_pop_object_or_null(stack);
        case MP_BC_STORE_SUBSCR:
            mpy_pop_objects(stack, 2);
            return mpy_pop_object_or_null(stack);
        case MP_BC_DUP_TOP:
            return mpy_duplicate(stack, 1);
        case MP_BC_DUP_TOP_TWO:
            return mpy_duplicate(stack, 2);
        case MP_BC_ROT_TWO:
            return mpy_rotate(stack, 2);
        case MP_BC_ROT_THREE:
            return mpy_rotate(stack, 3);
        case MP_BC_GET_ITER_STACK:
            mpy_pop_object(stack);
            for (size_t i = 0; i < MP_OBJ_ITER_BUF_NSLOTS; i++) {
                mpy_push(stack, MPY_ITERATOR + i);
            }
            return;
        case MP_BC_BUILD_TUPLE:
        case MP_BC_BUILD_SLICE:
            return build(stack, n, MPY_OBJECT);
        case MP_BC_BUILD_LIST:
            return build(stack, n, MPY_LIST);
        case MP_BC_BUILD_MAP:
            return build(stack, 0, MPY_DICT);
        case MP_BC_BUILD_SET:
            return build(stack, n, MPY_SET);
        case MP_BC_STORE_MAP:
            mpy_pop_objects(stack, 2);
            mpy_want(stack, mpy_pop(stack) == MPY_DICT);
            return mpy_push(stack, MPY_DICT);
        case MP_BC_STORE_COMP:
            return store_into_comprehension(stack, n);
        case MP_BC_UNPACK_SEQUENCE:
            return unpack(stack, n, n);
        case MP_BC_UNPACK_EX:
            return unpack(stack, n, (n & 0xff) + (n >> 8) + 1);
        case MP_BC_MAKE_FUNCTION:
        case MP_BC_MAKE_FUNCTION_DEFARGS:
        case MP_BC_MAKE_CLOSURE:
        case MP_BC_MAKE_CLOSURE_DEFARGS:
            return make_function(walk, stack, is);
        case MP_BC_CALL_FUNCTION:
            return call(stack, n, false, false);
        case MP_BC_CALL_FUNCTION_VAR_KW:
            return call(stack, n, false, true);
        case MP_BC_CALL_METHOD:
            return call(stack, n, true, false);
        case MP_BC_CALL_METHOD_VAR_KW:
            return call(stack, n, true, true);
        default:
            mpy_want(stack, false);
    }
}

bool mpy_effect(struct walk *walk, const struct mpy_instruction *is, uint16_t shape,
    struct mpy_effect *effect) {
    struct mpy_stack stack = {
        .shapes = &walk->shapes, .shape = shape, .lowest = shape, .is_well = true};
    *effect = (struct mpy_effect){.goes_on = true};
    if (!control(&stack, is, effect)) {
        move(walk, &stack, is);
    }
    effect->after = stack.shape;
    effect->lowest = stack.lowest;
    if (effect->jumped == MPY_NO_SHAPE) {
        effect->jumped = stack.shape;
    }
    return stack.is_well;
}
