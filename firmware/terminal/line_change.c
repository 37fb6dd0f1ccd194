// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What changes in the line that is edited, and how a terminal shows it.
//
// A terminal with SIM_FLAG_BACK_OVER_ROWS shows lines that are wider than it: everything is done
// with characters, backspaces and what erases all that follows, so nobody here has to know how
// wide it is.
#include "py/mphal.h"
#include "py/repl.h"
#include "py/runtime.h"
#include "py/unicode.h"

#include <stdio.h>
#include <string.h>

#include "char_width.h"
#include "line_editor.h"
#include "sim/sim.h"

static bool goes_back_over_rows(void) {
    return (sim.in.flags & SIM_FLAG_BACK_OVER_ROWS) != 0;
}

static void repeat(char character, size_t count) {
    char some[32];
    memset(some, character, sizeof(some));
    while (count > 0) {
        size_t now = count < sizeof(some) ? count : sizeof(some);
        mp_hal_stdout_tx_strn(some, now);
        count -= now;
    }
}

void line_go_back(size_t count) {
    if (count <= 4 || goes_back_over_rows()) {
        repeat('\b', count);
    } else {
        char command[16];
        mp_hal_stdout_tx_strn(
            command, snprintf(command, sizeof(command), "\x1b[%uD", (unsigned)count));
    }
}

static void draw(size_t from, size_t to) {
    mp_hal_stdout_tx_strn(line_editor.line->buf + from, to - from);
}

// Where it is the first of a row, the terminal gets to it only by writing it.
static void go_forward(size_t to) {
    draw(line_editor.cursor, to);
    line_editor.cursor = to;
    if (goes_back_over_rows() && to < line_end()) {
        size_t beyond = line_next_character(to);
        draw(to, beyond);
        line_go_back(line_cells(to, beyond));
    }
}

void line_move_to(size_t to) {
    if (to < line_editor.cursor) {
        line_go_back(line_cells(to, line_editor.cursor));
        line_editor.cursor = to;
    } else if (to > line_editor.cursor) {
        go_forward(to);
    }
}

// What follows is written below the line, not into its other rows.
void line_leave_rows(void) {
    if (goes_back_over_rows()) {
        line_move_to(line_end());
    }
}

// Puts `text` in the place of what is there, and the cursor behind it. `from` is not after the
// cursor.
static void replace(size_t from, size_t to, const char *text, size_t length) {
    size_t back = line_cells(from, line_editor.cursor);
    size_t rest = line_cells(from, line_end());
    vstr_cut_out_bytes(line_editor.line, from, to - from);
    for (size_t i = 0; i < length; i++) {
        vstr_ins_byte(line_editor.line, from + i, text[i]);
    }
    line_editor.cursor = from + length;
    // A mark goes on the character before it, which is written anew.
    size_t drawn = from;
    while (
        drawn > line_editor.start && drawn < line_end() && char_width(line_point_at(drawn)) == 0) {
        drawn = line_previous_point(drawn);
    }
    line_go_back(back + line_cells(drawn, from));
    size_t now = line_cells(from, line_end());
    size_t gone = now < rest ? rest - now : 0;
    if (gone > 0 && !goes_back_over_rows()) {
        mp_hal_stdout_tx_str("\x1b[K");
    }
    draw(drawn, line_end());
    if (rest > 0 && goes_back_over_rows()) {
        // A wide character that had no room at the end of a row has left a cell there, so what stood
        // here may have been longer than its cells. Erased from within the row: one that is erased
        // from its first cell is no longer part of the line.
        mp_hal_stdout_tx_str(" \x1b[J\b");
    }
    line_go_back(line_cells(line_editor.cursor, line_end()));
}

void line_insert(const char *text, size_t length) {
    replace(line_editor.cursor, line_editor.cursor, text, length);
}

void line_delete_to(size_t to) {
    if (to < line_editor.cursor) {
        replace(to, line_editor.cursor, NULL, 0);
    } else if (to > line_editor.cursor) {
        replace(line_editor.cursor, to, NULL, 0);
    }
}

// In the indent at the beginning of a line, all of a step.
void line_delete_back(void) {
    size_t spaces = line_editor.start;
    while (spaces < line_editor.cursor && *line_text_at(spaces) == ' ') {
        spaces++;
    }
    bool in_indent =
        spaces == line_editor.cursor && line_editor.cursor - line_editor.start >= LINE_INDENT;
    line_delete_to(
        in_indent ? line_editor.cursor - LINE_INDENT : line_previous_character(line_editor.cursor));
}

void line_recall(int index) {
    const char **history = MP_STATE_PORT(readline_hist);
    if (index < -1 || index >= MICROPY_READLINE_HISTORY_SIZE ||
        (index >= 0 && history[index] == NULL)) {
        return;
    }
    line_editor.recalled = index;
    const char *text = index < 0 ? "" : history[index];
    replace(line_editor.start, line_end(), text, strlen(text));
}

// Without the beginning of a character that is not whole.
static size_t whole_characters(const char *text, size_t length) {
    size_t last = length;
    while (last > 0 && UTF8_IS_CONT(text[last - 1])) {
        last--;
    }
    if (last == 0 || utf8_check((const byte *)text + last - 1, length - last + 1)) {
        return length;
    }
    return last - 1;
}

void line_complete(void) {
    size_t cursor = line_editor.cursor;
    if (cursor > 0 && unichar_isspace(*line_text_at(cursor - 1))) {
        line_insert("    ", LINE_INDENT);
        return;
    }
    line_leave_rows();
    const char *text;
    size_t length = mp_repl_autocomplete(line_editor.line->buf + line_editor.start,
        cursor - line_editor.start, &mp_plat_print, &text);
    if (length == (size_t)-1) {
        // It has listed them below.
        mp_hal_stdout_tx_str(line_editor.prompt);
        draw(line_editor.start, line_end());
        line_go_back(line_cells(cursor, line_end()));
        line_editor.cursor = cursor;
        return;
    }
    line_move_to(cursor);
    length = length > 0 ? whole_characters(text, length) : 0;
    if (length > 0) {
        line_insert(text, length);
    }
}

MP_REGISTER_ROOT_POINTER(const char *readline_hist[MICROPY_READLINE_HISTORY_SIZE]);
