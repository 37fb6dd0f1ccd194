// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the editor's files share: line_editor.c (keys), line_change.c, line_text.c.
#ifndef WHILETRUE_LINE_EDITOR_H
#define WHILETRUE_LINE_EDITOR_H

#include "py/obj.h"

#include <stdbool.h>
#include <stddef.h>

#define LINE_INDENT 4

// Places in the line are indices of bytes at which characters begin.
extern struct line_editor {
    vstr_t *line; // of a statement of several lines, also the ones before
    size_t start; // where this line begins in it
    size_t cursor;
    const char *prompt;
    int recalled; // index in the history; -1: none
} line_editor;

// line_text.c. A point is a code point; a character is one with the marks on it.
const byte *line_text_at(size_t at);
size_t line_end(void);
size_t line_next_point(size_t at);
size_t line_previous_point(size_t at);
unichar line_point_at(size_t at);
size_t line_next_character(size_t at);
size_t line_previous_character(size_t at);
size_t line_next_word(size_t at);
size_t line_previous_word(size_t at);
// What a terminal shows them in.
size_t line_cells(size_t from, size_t to);

// line_change.c: each shows at once what it does.
void line_go_back(size_t cells);
void line_move_to(size_t to);
// What is written next is below the line, not in its other rows.
void line_leave_rows(void);
void line_insert(const char *text, size_t length);
// Deletes what is between the cursor and another place.
void line_delete_to(size_t to);
void line_delete_back(void);
// Puts a line of the history in the place of this one; -1: an empty line.
void line_recall(int index);
// Tab: completes a name, or indents.
void line_complete(void);

#endif // WHILETRUE_LINE_EDITOR_H
