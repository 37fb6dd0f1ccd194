// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The editor of one line, for input() and the REPL, in the place of MicroPython's own, which knows
// bytes of ASCII alone. Keys, history, completion and indenting are as there, and for ASCII so is
// every byte that it writes. What moves and what is deleted is a character.
#include "line_editor.h"

#include "py/mphal.h"
#include "py/runtime.h"

#include "char_width.h"
#include "shared/readline/readline.h"

#define ESCAPE 27
#define BACKSPACE 8
#define DELETE 127

// Where in an escape sequence a key is: ESC, ESC [ with its parameters, ESC O.
enum { NO_ESCAPE, AFTER_ESCAPE, IN_CSI, IN_SS3 };

struct line_editor line_editor;

static struct {
    int escape;
    char parameters[8]; // of ESC [, as much of them as any key has
    size_t parameter_count;
    byte partial[4]; // a character whose other bytes are still to come
    size_t partial_count;
    bool indents;       // while lines are indented by themselves
    bool just_indented; // this one, and no key has come since
} keys;

// How many bytes a character has that begins with this one; 0: none does.
static size_t size_of_character(byte first) {
    return first >= 0xc2 && first <= 0xdf   ? 2
           : first >= 0xe0 && first <= 0xef ? 3
           : first >= 0xf0 && first <= 0xf4 ? 4
                                            : 0;
}

// Not one of another length, of UTF-16's halves, beyond Unicode, or of the control characters.
static bool is_text(unichar point, size_t size) {
    static const unichar smallest[] = {0, 0, 0xa0, 0x800, 0x10000};
    return point >= smallest[size] && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}

// A byte that is not ASCII. What makes no character is left out, and so is a mark on nothing.
static void take_byte(byte key) {
    if (!UTF8_IS_CONT(key)) {
        keys.partial_count = 0;
        if (size_of_character(key) == 0) {
            return;
        }
    } else if (keys.partial_count == 0) {
        return;
    }
    keys.partial[keys.partial_count++] = key;
    size_t size = size_of_character(keys.partial[0]);
    if (keys.partial_count < size) {
        return;
    }
    keys.partial_count = 0;
    unichar point = keys.partial[0] & (0x7f >> size);
    for (size_t i = 1; i < size; i++) {
        point = point << 6 | (keys.partial[i] & 0x3f);
    }
    bool on_nothing = line_editor.cursor == line_editor.start && char_width(point) == 0;
    if (is_text(point, size) && !on_nothing) {
        line_insert((const char *)keys.partial, size);
    }
}

// The last byte of ESC [ or ESC O.
static void take_final(byte key) {
    bool by_words = keys.parameter_count >= 3 && keys.parameters[1] == ';' &&
                    (keys.parameters[2] == '5' || keys.parameters[2] == '3');
    switch (key) {
        case 'A':
            line_recall(line_editor.recalled + 1);
            break;
        case 'B':
            line_recall(line_editor.recalled - 1);
            break;
        case 'C':
            line_move_to(by_words ? line_next_word(line_editor.cursor)
                                  : line_next_character(line_editor.cursor));
            break;
        case 'D':
            line_move_to(by_words ? line_previous_word(line_editor.cursor)
                                  : line_previous_character(line_editor.cursor));
            break;
        case 'H':
            line_move_to(line_editor.start);
            break;
        case 'F':
            line_move_to(line_end());
            break;
        case '~':
            if (keys.parameter_count != 1) {
                break;
            }
            if (keys.parameters[0] == '1' || keys.parameters[0] == '7') {
                line_move_to(line_editor.start);
            } else if (keys.parameters[0] == '4' || keys.parameters[0] == '8') {
                line_move_to(line_end());
            } else if (keys.parameters[0] == '3') {
                line_delete_to(line_next_character(line_editor.cursor));
            }
            break;
    }
}

static void take_escaped(byte key) {
    if (keys.escape == AFTER_ESCAPE) {
        keys.parameter_count = 0;
        keys.escape = key == '[' ? IN_CSI : key == 'O' ? IN_SS3 : NO_ESCAPE;
        switch (key) {
            case 'b':
                line_move_to(line_previous_word(line_editor.cursor));
                break;
            case 'f':
                line_move_to(line_next_word(line_editor.cursor));
                break;
            case 'd':
                line_delete_to(line_next_word(line_editor.cursor));
                break;
            case DELETE:
                line_delete_to(line_previous_word(line_editor.cursor));
                break;
        }
    } else if (keys.escape == IN_CSI && key < '@') {
        if (keys.parameter_count < sizeof(keys.parameters)) {
            keys.parameters[keys.parameter_count++] = key;
        }
    } else {
        keys.escape = NO_ESCAPE;
        take_final(key);
    }
}

// Returns false when the key ends the line, or is the REPL's.
static bool take_control(byte key) {
    bool nothing_typed = line_end() == line_editor.start;
    switch (key) {
        case CHAR_CTRL_C:
            line_leave_rows();
            return false;
        case CHAR_CTRL_D:
            if (nothing_typed) {
                return false;
            }
            line_delete_to(line_next_character(line_editor.cursor));
            break;
        case CHAR_CTRL_A:
        case CHAR_CTRL_B:
        case CHAR_CTRL_E:
            // Raw mode, banner and paste mode; input() has no prompt here, and no modes.
            if (nothing_typed) {
                return line_editor.prompt[0] == '\0';
            }
            line_move_to(key == CHAR_CTRL_A   ? line_editor.start
                         : key == CHAR_CTRL_E ? line_end()
                                              : line_previous_character(line_editor.cursor));
            break;
        case CHAR_CTRL_F:
            line_move_to(line_next_character(line_editor.cursor));
            break;
        case CHAR_CTRL_K:
            line_delete_to(line_end());
            break;
        case CHAR_CTRL_N:
            line_recall(line_editor.recalled - 1);
            break;
        case CHAR_CTRL_P:
            line_recall(line_editor.recalled + 1);
            break;
        case CHAR_CTRL_U:
            line_delete_to(line_editor.start);
            break;
        case BACKSPACE:
        case DELETE:
            line_delete_back();
            break;
        case '\t':
            line_complete();
            break;
        case '\r':
            line_leave_rows();
            mp_hal_stdout_tx_str("\r\n");
            readline_push_history(vstr_null_terminated_str(line_editor.line) + line_editor.start);
            return false;
        case ESCAPE:
            keys.escape = AFTER_ESCAPE;
            break;
    }
    return true;
}

// A tab or a space right after an indent: the first keeps it, the second leaves one space of it, and
// from now on lines are not indented by themselves.
static void keep_indent(byte key) {
    keys.indents = false;
    if (key == ' ') {
        line_go_back(LINE_INDENT - 1);
        vstr_cut_tail_bytes(line_editor.line, LINE_INDENT - 1);
        line_editor.cursor -= LINE_INDENT - 1;
    }
}

// As take_control().
static bool take_key(byte key) {
    bool indented = keys.just_indented;
    keys.just_indented = false;
    if (!UTF8_IS_NONASCII(key)) {
        keys.partial_count = 0;
    }
    bool is_control = key < ' ' || key == DELETE;
    if (keys.escape != NO_ESCAPE && (!is_control || key == DELETE)) {
        take_escaped(key);
        return true;
    }
    keys.escape = NO_ESCAPE;
    if (UTF8_IS_NONASCII(key)) {
        take_byte(key);
    } else if (indented && (key == '\t' || key == ' ')) {
        keep_indent(key);
    } else if (is_control) {
        return take_control(key);
    } else {
        line_insert((const char *)&key, 1);
    }
    return true;
}

static size_t line_before(size_t start) {
    do {
        start--;
    } while (start > 0 && *line_text_at(start - 1) != '\n');
    return start;
}

// As far as the line before, and a step more after a colon; not after two lines of spaces alone.
static void indent(void) {
    if (!keys.indents || line_editor.start < 2) {
        return;
    }
    size_t before = line_before(line_editor.start);
    size_t text = before;
    while (*line_text_at(text) == ' ') {
        text++;
    }
    if (before > 0 && text == line_editor.start - 1) {
        size_t other = before - 1;
        while (other > 0 && *line_text_at(other - 1) == ' ') {
            other--;
        }
        if (other > 0 && *line_text_at(other - 1) == '\n') {
            return;
        }
    }
    size_t steps = (text - before) / LINE_INDENT + (*line_text_at(line_editor.start - 2) == ':');
    for (size_t i = 0; i < steps; i++) {
        vstr_add_strn(line_editor.line, "    ", LINE_INDENT);
        mp_hal_stdout_tx_strn("    ", LINE_INDENT);
        line_editor.cursor += LINE_INDENT;
        keys.just_indented = true;
    }
}

// Reads a line to the end of `line`. Returns 0, or the key that ended it.
int readline(vstr_t *line, const char *prompt) {
    line_editor.line = line;
    line_editor.start = line->len;
    line_editor.cursor = line->len;
    line_editor.prompt = prompt;
    line_editor.recalled = -1;
    keys.escape = NO_ESCAPE;
    keys.partial_count = 0;
    keys.just_indented = false;
    keys.indents = line->len == 0 || keys.indents;
    mp_hal_stdout_tx_str(prompt);
    indent();
    for (;;) {
        byte key = mp_hal_stdin_rx_chr();
        if (!take_key(key)) {
            return key == '\r' ? 0 : key;
        }
    }
}
