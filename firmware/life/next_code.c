// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "next_code.h"

#include <string.h>

#include "py/runtime.h"

#define TRACEBACK_SIZE 2048

static struct next_code current;
static struct next_code following;
static bool newly_set; // by the run that goes on
static char traceback[TRACEBACK_SIZE];
static size_t traceback_length;

void next_code_start(void) {
    memset(&current, 0, sizeof(current));
    memset(&following, 0, sizeof(following));
    newly_set = false;
    traceback_length = 0;
}

void next_code_set(const struct next_code *next) {
    following = *next;
    newly_set = true;
}

const struct next_code *next_code_begin(void) {
    current = following;
    newly_set = false;
    return &current;
}

bool next_code_end(uint8_t how) {
    if (!newly_set && (current.sticky_on & how) == 0) {
        memset(&following, 0, sizeof(following));
    }
    return (current.reload_on & how) != 0;
}

static void add(void *unused, const char *text, size_t length) {
    (void)unused;
    size_t room = sizeof(traceback) - 1 - traceback_length;
    length = length < room ? length : room;
    memcpy(traceback + traceback_length, text, length);
    traceback_length += length;
}

void next_code_keep_traceback(void *exception) {
    traceback_length = 0;
    if (exception != NULL) {
        const mp_print_t print = {NULL, add};
        mp_obj_print_exception(&print, MP_OBJ_FROM_PTR(exception));
    }
    traceback[traceback_length] = '\0';
}

const char *next_code_traceback(void) {
    return traceback_length == 0 ? NULL : traceback;
}
