// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The end of MicroPython's py/emitbc.c: see source_lines.h.

mp_uint_t line_emitted(emit_t *emit) {
    return emit->line_wanted ? emit->line_wanted : emit->last_source_line;
}

mp_uint_t line_emit(emit_t *emit, mp_uint_t line) {
    mp_uint_t before = emit->line_wanted;
    emit->line_wanted = line;
    return before;
}

void mp_emit_bc_set_source_line(emit_t *emit, mp_uint_t line) {
    emit->line_wanted = line;
}

// Before each instruction is written.
static void line_note(emit_t *emit) {
    mp_uint_t line = emit->line_wanted;
    if (line == 0 || line == emit->last_source_line || MP_STATE_VM(mp_optimise_value) >= 3) {
        return;
    }
    mp_uint_t skip = emit->bytecode_offset - emit->last_source_line_offset;
    mp_uint_t ahead = line > emit->last_source_line ? line - emit->last_source_line : 0;
    if (skip > 0 || ahead > 0) {
        emit_write_code_info_bytes_lines(emit, skip, ahead);
    }
    for (mp_uint_t back = emit->last_source_line + ahead - line; back > 0;) {
        mp_uint_t part = MIN(back, LINE_BACK_MAX);
        byte *info = emit_get_cur_to_write_code_info(emit, 3);
        info[0] = LINE_BACK;
        info[1] = part >> 8;
        info[2] = part;
        back -= part;
    }
    emit->last_source_line_offset = emit->bytecode_offset;
    emit->last_source_line = line;
}
