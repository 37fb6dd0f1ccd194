// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include <string.h>

#include "modules/version.h"
#include "sim/machine.h"

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
