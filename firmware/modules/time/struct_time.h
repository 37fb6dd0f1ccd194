// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_TIME_STRUCT_TIME_H
#define WHILETRUE_MODULES_TIME_STRUCT_TIME_H

#include "py/obj.h"
#include "shared/timeutils/timeutils.h"

#define TIME_FIELDS 9

extern const mp_obj_type_t time_struct_time_type;

mp_obj_t time_struct_time_new(const timeutils_struct_time_t *tm);

// The items of a tuple, struct_time or list.
void time_struct_time_items(mp_obj_t value, size_t *length, mp_obj_t **items);

#endif // WHILETRUE_MODULES_TIME_STRUCT_TIME_H
