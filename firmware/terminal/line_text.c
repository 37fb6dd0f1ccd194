// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The characters of the line that is edited: code points with the combining marks on them.
#include "char_width.h"
#include "line_editor.h"
#include "py/runtime.h"

const byte *line_text_at(size_t at) {
    return (const byte *)line_editor.line->buf + at;
}

size_t line_end(void) {
    return line_editor.line->len;
}

size_t line_next_point(size_t at) {
    do {
        at++;
    } while (at < line_end() && UTF8_IS_CONT(*line_text_at(at)));
    return at;
}

size_t line_previous_point(size_t at) {
    do {
        at--;
    } while (at > line_editor.start && UTF8_IS_CONT(*line_text_at(at)));
    return at;
}

// Not beyond the line's bytes, which have no NUL after them.
unichar line_point_at(size_t at) {
    unichar point = *line_text_at(at);
    if (!UTF8_IS_NONASCII(point)) {
        return point;
    }
    size_t size = line_next_point(at) - at;
    point &= 0x7f >> size;
    for (size_t i = 1; i < size; i++) {
        point = point << 6 | (*line_text_at(at + i) & 0x3f);
    }
    return point;
}

size_t line_next_character(size_t at) {
    if (at < line_end()) {
        at = line_next_point(at);
    }
    while (at < line_end() && char_width(line_point_at(at)) == 0) {
        at = line_next_point(at);
    }
    return at;
}

size_t line_previous_character(size_t at) {
    while (at > line_editor.start) {
        at = line_previous_point(at);
        if (char_width(line_point_at(at)) > 0) {
            break;
        }
    }
    return at;
}

static bool in_word(size_t at) {
    return UTF8_IS_NONASCII(*line_text_at(at)) || unichar_isident(*line_text_at(at));
}

size_t line_next_word(size_t at) {
    while (at < line_end() && !in_word(at)) {
        at = line_next_character(at);
    }
    while (at < line_end() && in_word(at)) {
        at = line_next_character(at);
    }
    return at;
}

size_t line_previous_word(size_t at) {
    while (at > line_editor.start && !in_word(line_previous_character(at))) {
        at = line_previous_character(at);
    }
    while (at > line_editor.start && in_word(line_previous_character(at))) {
        at = line_previous_character(at);
    }
    return at;
}

size_t line_cells(size_t from, size_t to) {
    size_t sum = 0;
    for (size_t at = from; at < to; at = line_next_point(at)) {
        sum += char_width(line_point_at(at));
    }
    return sum;
}
