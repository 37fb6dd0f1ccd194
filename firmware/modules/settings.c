// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include <stdlib.h>
#include <string.h>

#include "modules/settings.h"
#include "py/builtin.h"
#include "py/reader.h"
#include "py/unicode.h"

#define PATH "/settings.toml"

// One line without its end. False at the end of the file.
static bool read_line(mp_reader_t *reader, vstr_t *line) {
    vstr_reset(line);
    for (;;) {
        mp_uint_t byte = reader->readbyte(reader->data);
        if (byte == '\n' || byte == MP_READER_EOF) {
            return byte == '\n' || line->len > 0;
        }
        vstr_add_byte(line, byte);
    }
}

static const char *skip_spaces(const char *text) {
    while (*text == ' ' || *text == '\t' || *text == '\r') {
        text++;
    }
    return text;
}

static bool is_line_end(const char *text) {
    text = skip_spaces(text);
    return *text == '\0' || *text == '#';
}

// Where the value begins if `line` is of `key`; else NULL.
static const char *value_of(const char *line, const char *key) {
    size_t length = strlen(key);
    line = skip_spaces(line);
    if (strncmp(line, key, length) != 0) {
        return NULL;
    }
    line = skip_spaces(line + length);
    return *line == '=' ? skip_spaces(line + 1) : NULL;
}

// The character of `digits` hexadecimal digits, or -1.
static int32_t parse_hex(const char *text, size_t digits) {
    uint32_t value = 0;
    for (size_t i = 0; i < digits; i++) {
        if (!unichar_isxdigit(text[i])) {
            return -1;
        }
        value = value << 4 | unichar_xdigit_value(text[i]);
    }
    return value < 0x110000 ? (int32_t)value : -1;
}

// Adds what the escape after a backslash stands for. Returns what follows it, or NULL.
static const char *parse_escape(const char *text, vstr_t *value) {
    static const char letters[] = "brntvf";
    static const char meanings[] = "\b\r\n\t\v\f";
    if (*text == 'u' || *text == 'U') {
        size_t digits = *text == 'u' ? 4 : 8;
        int32_t character = parse_hex(text + 1, digits);
        if (character < 0) {
            return NULL;
        }
        vstr_add_char(value, character);
        return text + 1 + digits;
    }
    if (*text == '\0') {
        return NULL;
    }
    const char *letter = strchr(letters, *text);
    vstr_add_byte(value, letter == NULL ? *text : meanings[letter - letters]);
    return text + 1;
}

static enum settings_result parse_string(const char *text, vstr_t *value) {
    while (*text != '"') {
        if (*text == '\0') {
            return SETTINGS_INVALID;
        }
        if (*text != '\\') {
            vstr_add_byte(value, *text++);
            continue;
        }
        text = parse_escape(text + 1, value);
        if (text == NULL) {
            return SETTINGS_INVALID;
        }
    }
    return is_line_end(text + 1) ? SETTINGS_STRING : SETTINGS_INVALID;
}

static enum settings_result parse_value(const char *text, vstr_t *value) {
    if (*text == '"') {
        return parse_string(text + 1, value);
    }
    while (!is_line_end(text)) {
        vstr_add_byte(value, *text++);
    }
    return SETTINGS_BARE;
}

static enum settings_result search(mp_reader_t *reader, const char *key, vstr_t *value) {
    vstr_t line;
    vstr_init(&line, 64);
    // Tables are not read: the first one's header ends the search.
    while (read_line(reader, &line)) {
        const char *text = vstr_null_terminated_str(&line);
        if (*skip_spaces(text) == '[') {
            break;
        }
        const char *found = value_of(text, key);
        if (found != NULL) {
            return parse_value(found, value);
        }
    }
    return SETTINGS_MISSING;
}

enum settings_result settings_find(const char *key, vstr_t *value) {
    if (mp_import_stat(PATH) != MP_IMPORT_STAT_FILE) {
        return SETTINGS_MISSING;
    }
    mp_reader_t reader;
    mp_reader_new_file(&reader, qstr_from_str(PATH));
    enum settings_result result = search(&reader, key, value);
    reader.close(reader.data);
    return result;
}

static mp_int_t find_number(const char *key) {
    vstr_t value;
    vstr_init(&value, 16);
    if (settings_find(key, &value) != SETTINGS_BARE) {
        return 0;
    }
    char *end;
    long number = strtol(vstr_null_terminated_str(&value), &end, 0);
    return *end == '\0' ? number : 0;
}

mp_int_t settings_find_number(const char *key) {
    nlr_buf_t nlr;
    mp_int_t number = 0;
    if (nlr_push(&nlr) == 0) { // a line may be longer than the heap
        number = find_number(key);
        nlr_pop();
    }
    return number;
}
