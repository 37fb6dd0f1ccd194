// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Not simulated: the display, and the words for Bluetooth and Wi-Fi, which there are not.
#include "status_bar.h"

#include <string.h>

#include "py/runtime.h"
#include "sim/machine.h"

// A terminal's "operating system command" 0: its title.
#define TITLE "\x1b]0;"
#define TITLE_END "\x1b\\"
#define SNAKE "\xf0\x9f\x90\x8d"
// As long as a title is, CircuitPython says.
#define STATUS_SIZE 255

// modules/version.c has it.
extern const char version_string[];

static char status[STATUS_SIZE + 1];
static size_t status_length;
static bool failed; // what ran last
static bool on;
static bool shown;
bool status_bar_display;

static void write(const char *text) {
    sim_serial_write(text, strlen(text));
}

static bool has_title(void) {
    return sim.in.flags & SIM_FLAG_STATUS_BAR;
}

static void show(void) {
    if (!on || !has_title()) {
        return;
    }
    shown = true;
    write(TITLE SNAKE);
    write(status);
    write(" | ");
    write(version_string);
    write(TITLE_END);
}

static void add(void *unused, const char *text, size_t length) {
    (void)unused;
    size_t room = STATUS_SIZE - status_length;
    length = length < room ? length : room;
    memcpy(status + status_length, text, length);
    status_length += length;
    status[status_length] = '\0';
}

static const mp_print_t print = {NULL, add};

static void set_status(const char *text) {
    status_length = 0;
    mp_print_str(&print, text);
}

void status_bar_start(void) {
    on = true;
    shown = false;
    status_bar_display = true;
    set_status("Done");
}

void status_bar_runs(const char *name) {
    set_status(name);
    failed = false;
    show();
}

void status_bar_fails(void *exception) {
    size_t length = 0;
    size_t *innermost = NULL;
    mp_obj_exception_get_traceback(MP_OBJ_FROM_PTR(exception), &length, &innermost);
    if (length == 0) {
        return;
    }
    failed = true;
    status_length = 0;
    mp_printf(&print, "%d@%q %q", (int)innermost[1], (qstr)innermost[0],
        mp_obj_get_type(MP_OBJ_FROM_PTR(exception))->name);
}

void status_bar_ended(void) {
    if (!failed) {
        set_status("Done");
    }
    show();
}

bool status_bar_on(void) {
    return on;
}

void status_bar_set(bool now_on) {
    if (now_on == on) {
        return;
    }
    if (shown) {
        write(TITLE TITLE_END);
    }
    on = now_on;
    show();
}
