// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include <string.h>

#include "life/boot_out.h"
#include "modules/version.h"
#include "sim/machine.h"

const char version_string[] = VERSION_STRING;
const uint8_t version_uid[VERSION_UID_SIZE] = {'w', 'h', 'i', 'l', 'e', 't', 'r', 'u'};

static mp_obj_t new_text(const char *text) {
    return mp_obj_new_str(text, strlen(text));
}

mp_obj_t version_platform(void) {
    return new_text((const char *)sim_board.chip);
}

mp_obj_t version_machine(void) {
    static const char with[] = " with ";
    char text[2 * SIM_TEXT_SIZE + sizeof(with)];
    strcpy(text, (const char *)sim_board.title);
    strcat(text, with);
    strcat(text, (const char *)sim_board.chip);
    return new_text(text);
}

void version_print(const mp_print_t *print) {
    mp_printf(print, "Adafruit CircuitPython " VERSION_STRING " on " VERSION_DATE "; %s with %s",
        (const char *)sim_board.title, (const char *)sim_board.chip);
}

void version_print_boot(const mp_print_t *print) {
    version_print(print);
    mp_printf(print, "\r\nBoard ID:%s\r\nUID:", (const char *)sim_board.id);
    for (size_t i = 0; i < VERSION_UID_SIZE; i++) {
        mp_printf(print, "%02X", version_uid[i]);
    }
    mp_print_str(print, "\r\n");
}
