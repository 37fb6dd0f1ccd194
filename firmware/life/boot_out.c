// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Not simulated: the second that a board waits before it writes the file, lest the power fail.
#include "boot_out.h"

#include <stdbool.h>
#include <string.h>

#include "sim/machine.h"
#include "sim/volume.h"

#define PATH "/boot_out.txt"
// As in CircuitPython: one block of the drive.
#define SIZE 512

static char taken[SIZE];
static size_t taken_length;
static bool takes;

static void add(void *unused, const char *text, size_t length) {
    (void)unused;
    static const char cut[] = "[truncated due to length]\n";
    size_t room = SIZE - (sizeof(cut) - 1) - taken_length;
    bool fits = length <= room;
    memcpy(taken + taken_length, text, fits ? length : room);
    taken_length += fits ? length : room;
    if (!fits) {
        memcpy(taken + taken_length, cut, sizeof(cut) - 1);
        taken_length += sizeof(cut) - 1;
        takes = false;
    }
}

void boot_out_begin(void) {
    static const mp_print_t print = {NULL, add};
    taken_length = 0;
    takes = true;
    version_print_boot(&print);
}

void boot_out_add(const char *text, size_t length) {
    if (takes) {
        add(NULL, text, length);
    }
}

static bool is_on_drive(void) {
    FIL file;
    if (f_open(sim_volume, &file, PATH, FA_READ) != FR_OK) {
        return false;
    }
    char there[SIZE];
    UINT length = 0;
    bool same = f_size(&file) == taken_length &&
                f_read(&file, there, taken_length, &length) == FR_OK && length == taken_length &&
                memcmp(there, taken, length) == 0;
    f_close(&file);
    return same;
}

void boot_out_end(void) {
    takes = false;
    FIL file;
    UINT length;
    if (is_on_drive() || f_open(sim_volume, &file, PATH, FA_WRITE | FA_CREATE_ALWAYS) != FR_OK) {
        return;
    }
    f_write(&file, taken, taken_length, &length);
    f_close(&file);
    // Nothing that a person could lose: the host hears of it at its next look.
    sim_drive_take_changed();
}

void boot_out_drop(void) {
    takes = false;
}
