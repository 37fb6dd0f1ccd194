// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Which line of the source an instruction comes from, as CPython sees it. MicroPython notes the
// line where a node of the parse tree begins, as long as lines only grow. So it names the wrong one
// for what is compiled out of order (the condition of a while loop comes after its body), for a
// name (a leaf of the tree, which has no line), and for what follows the last line of an expression
// (a call, after its arguments). Here each instruction has the line of the node that it is made
// for: compile_node() sets it and gives it back (the diffs of these four), a name carries its line within
// the leaf, and the table of lines may go back. Code whose lines only grow has the table it had.
//
// Included before MicroPython's parser, compiler, emitter and VM: see patches.mk.
#ifndef WHILETRUE_SOURCE_LINES_H
#define WHILETRUE_SOURCE_LINES_H

#include "py/emit.h"
#include "py/parse.h"

// The last bits of a leaf's line are in its topmost bits. An id of a string has 16 bits.
#define LEAF_ARG_BITS 18
#define LEAF_LINE_BITS (28 - LEAF_ARG_BITS)
#undef MP_PARSE_NODE_LEAF_ARG
#define MP_PARSE_NODE_LEAF_ARG(pn) (((uintptr_t)(pn) >> 4) & ((1u << LEAF_ARG_BITS) - 1))

static inline mp_parse_node_t line_new_leaf(size_t kind, mp_int_t arg, size_t line) {
    size_t bits = line & ((1u << LEAF_LINE_BITS) - 1);
    return mp_parse_node_new_leaf(kind, arg | (mp_int_t)(bits << LEAF_ARG_BITS));
}

// A leaf may stand so many lines before the line that it is looked for from: in [x for y in z], x does.
#define LEAF_LINES_BEFORE 64

// The line of a node. A leaf's is the first from a little before `from` on that ends in its bits.
static inline mp_uint_t line_of_node(mp_parse_node_t pn, mp_uint_t from) {
    if (MP_PARSE_NODE_IS_STRUCT(pn)) {
        return ((mp_parse_node_struct_t *)pn)->source_line;
    }
    if (!MP_PARSE_NODE_IS_ID(pn)) {
        return from;
    }
    mp_uint_t first = from > LEAF_LINES_BEFORE ? from - LEAF_LINES_BEFORE : 1;
    mp_uint_t bits = (uint32_t)pn >> (32 - LEAF_LINE_BITS);
    return first + ((bits - first) & ((1u << LEAF_LINE_BITS) - 1));
}

// The line of what is emitted next, 0 for "as before". The second sets it and returns the one
// before it.
mp_uint_t line_emitted(emit_t *emit);
mp_uint_t line_emit(emit_t *emit, mp_uint_t line);

static inline mp_uint_t line_enter(emit_t *emit, mp_parse_node_t pn) {
    return line_emit(emit, line_of_node(pn, line_emitted(emit)));
}

// In the table a zero byte, which is no entry of MicroPython's, says that the next two bytes are
// lines to go back.
#define LINE_BACK 0
#define LINE_BACK_MAX 0xffff

// As MicroPython's, with the way back.
static inline size_t line_at(const byte *info, const byte *end, size_t offset) {
    size_t line = 1;
    while (info < end) {
        size_t entry = *info++;
        if (entry == LINE_BACK) {
            line -= (size_t)info[0] << 8 | info[1];
            info += 2;
            continue;
        }
        size_t skip = entry & 0x1f;
        size_t lines = entry >> 5;
        if (entry & 0x80) {
            skip = entry & 0xf;
            lines = (entry << 4 & 0x700) | *info++;
        }
        if (offset < skip) {
            break;
        }
        offset -= skip;
        line += lines;
    }
    return line;
}

#endif // WHILETRUE_SOURCE_LINES_H
