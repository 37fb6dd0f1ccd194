// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_KEYPAD_DEMUX_H
#define WHILETRUE_MODULES_KEYPAD_DEMUX_H

#include "py/obj.h"

extern const mp_obj_type_t keypad_demux_demux_key_matrix_type;

#endif // WHILETRUE_MODULES_KEYPAD_DEMUX_H
