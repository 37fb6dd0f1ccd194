// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Byte by byte, as boards read it: a byte 0 is as the end of the file.
#include "py/runtime.h"

#include <stdlib.h>
#include <string.h>

#include "modules/settings.h"
#include "py/builtin.h"
#include "py/reader.h"
#include "py/unicode.h"

#define PATH "/settings.toml"
#define CHARACTERS 0x110000

static uint8_t next_byte(mp_reader_t *file) {
    mp_uint_t byte = file->readbyte(file->data);
    return byte == MP_READER_EOF ? 0 : byte;
}

static void skip_line(mp_reader_t *file) {
    uint8_t byte;
    do {
        byte = next_byte(file);
    } while (byte != 0 && byte != '\n');
}

// The first byte after spaces, which may be the line's end.
static uint8_t skip_spaces(mp_reader_t *file) {
    uint8_t byte;
    do {
        byte = next_byte(file);
    } while (byte != 0 && byte != '\n' && unichar_isspace(byte));
    return byte;
}

// Whether the line that begins with `first` is of `key`, and read up to its "=". Else it is read whole. Of a
// line that is nothing but the key the next one goes on, as on boards.
static bool is_line_of(mp_reader_t *file, uint8_t first, const char *key) {
    uint8_t byte = first;
    for (; *key != '\0' && byte == (uint8_t)*key; key++) {
        byte = next_byte(file);
    }
    if (*key == '\0' && unichar_isspace(byte)) {
        byte = skip_spaces(file);
    }
    if (*key == '\0' && byte == '=') {
        return true;
    }
    if (byte != '\n') {
        skip_line(file);
    }
    return false;
}

static enum settings_result bad_byte(vstr_t *value, uint8_t byte) {
    vstr_add_byte(value, byte);
    return SETTINGS_BAD_BYTE;
}

// Adds the character whose number is the next `digits` bytes. SETTINGS_STRING: there is one.
static enum settings_result read_number(mp_reader_t *file, size_t digits, vstr_t *value) {
    char text[8 + 1];
    for (size_t i = 0; i < digits; i++) {
        text[i] = next_byte(file);
    }
    text[digits] = '\0';
    char *end;
    unsigned long number = strtoul(text, &end, 16);
    if (end != text + digits) {
        return bad_byte(value, *end);
    }
    if (number >= CHARACTERS) {
        return SETTINGS_BAD_CHARACTER;
    }
    vstr_add_char(value, number);
    return SETTINGS_STRING;
}

// What stands after a backslash.
static enum settings_result read_escape(mp_reader_t *file, vstr_t *value) {
    static const char letters[] = "brntvf";
    static const char meanings[] = "\b\r\n\t\v\f";
    uint8_t byte = next_byte(file);
    if (byte == 0 || byte == '\n') {
        return bad_byte(value, byte);
    }
    if (byte == 'u' || byte == 'U') {
        return read_number(file, byte == 'u' ? 4 : 8, value);
    }
    const char *letter = strchr(letters, byte);
    vstr_add_byte(value, letter == NULL ? byte : (uint8_t)meanings[letter - letters]);
    return SETTINGS_STRING;
}

// Only a comment may stand after the quotes.
static enum settings_result read_end(mp_reader_t *file, vstr_t *value) {
    uint8_t byte = skip_spaces(file);
    bool is_end = byte == 0 || byte == '\n' || byte == '#';
    return is_end ? SETTINGS_STRING : bad_byte(value, byte);
}

static enum settings_result read_string(mp_reader_t *file, vstr_t *value) {
    for (;;) {
        uint8_t byte = next_byte(file);
        if (byte == 0 || byte == '\n') {
            return bad_byte(value, byte);
        } else if (byte == '"') {
            return read_end(file, value);
        } else if (byte == '\\') {
            enum settings_result result = read_escape(file, value);
            if (result != SETTINGS_STRING) {
                return result;
            }
        } else {
            vstr_add_byte(value, byte);
        }
    }
}

static enum settings_result read_value(mp_reader_t *file, vstr_t *value) {
    uint8_t byte = skip_spaces(file);
    if (byte == '"') {
        return read_string(file, value);
    }
    for (; byte != 0 && byte != '\n' && byte != '#'; byte = next_byte(file)) {
        vstr_add_byte(value, byte);
    }
    return SETTINGS_BARE;
}

static enum settings_result search(mp_reader_t *file, const char *key, vstr_t *value) {
    for (;;) {
        uint8_t byte = skip_spaces(file);
        if (byte == 0 || byte == '[') {
            return SETTINGS_MISSING; // tables are not read
        }
        if (is_line_of(file, byte, key)) {
            return read_value(file, value);
        }
    }
}

enum settings_result settings_find(const char *key, vstr_t *value) {
    if (mp_import_stat(PATH) != MP_IMPORT_STAT_FILE) {
        return SETTINGS_MISSING;
    }
    mp_reader_t file;
    mp_reader_new_file(&file, qstr_from_str(PATH));
    enum settings_result result = search(&file, key, value);
    file.close(file.data);
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
    while (unichar_isspace(*end)) {
        end++;
    }
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
