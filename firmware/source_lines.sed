# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Four of MicroPython's sources, so that lines are right: see source_lines.h. sources.mk says how
# many of the changes are in each, and the build stops where one does not find its place.

# py/lexer.c. What an f-string was made into has the line of the string. A line that ends no block
# is the one to name, not the one before it.
s/^    lex->tok_line = lex->line;/    if (!lex->fstring_args_idx) { lex->tok_line = lex->line; } \/\/ line_/
s/^\( *\)lex->tok_kind = MP_TOKEN_DEDENT_MISMATCH;/&\n\1lex->tok_line = lex->line; \/\/ line_/

# py/parse.c. A name knows its line.
s/mp_parse_node_new_leaf(MP_PARSE_NODE_ID, id)/line_new_leaf(MP_PARSE_NODE_ID, id, lex->tok_line)/

# py/emitbc.c. The line is noted with the first instruction that has it, dead code aside.
s/^    mp_uint_t last_source_line;/&\n    mp_uint_t line_wanted;/
s/^    emit->last_source_line = 1;/&\n    emit->line_wanted = 0;/
/^static uint8_t \*emit_get_cur_to_write_bytecode(/i\
static void line_note(emit_t *emit);
/^static uint8_t \*emit_get_cur_to_write_bytecode(/,/^}/s/^    if (emit->pass < MP_PASS_EMIT) {/    line_note(emit);\n&/
/^void mp_emit_bc_set_source_line(/,/^}/d
/^void mp_emit_bc_label_assign(/i\
#include "source_lines_emit.h"\


# py/compile.c. A node's instructions have its line, and what comes after it, the outer one's again.
# Constants do not fail, and need none.
/^static void compile_node(compiler_t \*comp, mp_parse_node_t pn) {/,/^}/{
s/^    if (MP_PARSE_NODE_IS_NULL(pn)) {/    mp_uint_t outer = line_enter(comp->emit, pn);\n&/
s/^        EMIT_ARG(set_source_line, pns->source_line);/        EMIT_ARG(set_source_line, MP_PARSE_NODE_STRUCT_KIND(pns) == PN_const_object ? outer : pns->source_line);/
s/^}/    line_emit(comp->emit, outer);\n&/
}
# A condition is asked for its truth where it stands.
/^static void c_if_cond(/,/^}/s/^    compile_node(comp, pn);/    mp_uint_t outer = line_enter(comp->emit, pn);\n&/
/^static void c_if_cond(/,/^}/s/^    EMIT_ARG(pop_jump_if, jump_if, label);/&\n    line_emit(comp->emit, outer);/
# A method is looked up and called where its name stands.
s/^\( *\)EMIT_ARG(load_method, MP_PARSE_NODE_LEAF_ARG(pns_period->nodes\[0\]), .*/\1line_emit(comp->emit, pns_period->source_line);\n&/
# Decorators are looked up, and called from the last to the first.
s/^\( *\)compile_node(comp, name_nodes\[0\]);/\1line_emit(comp->emit, pns_decorator->source_line);\n&/
/^    \/\/ call each decorator/,/^    }/s/^        EMIT_ARG(call_function/        line_emit(comp->emit, line_of_node(nodes[n - 1 - i], 0));\n&/
# What a comprehension goes through.
/SCOPE_IS_COMP_LIKE(scope->kind)/,/SCOPE_CLASS/s/EMIT_ARG(set_source_line, pns->source_line)/line_emit(comp->emit, pns_comp_for->source_line)/
/^static void compile_scope_comp_iter(/,/^}/s/^    EMIT_ARG(label_assign, l_top);/    line_emit(comp->emit, pns_comp_for->source_line);\n&/
