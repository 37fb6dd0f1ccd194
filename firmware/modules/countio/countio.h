// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_COUNTIO_H
#define WHILETRUE_MODULES_COUNTIO_H

#include "modules/binding.h"

// Edges that are counted: of each level that is reached, its bit.
enum { COUNTIO_FALL = 1, COUNTIO_RISE = 2 };

extern const mp_obj_type_t countio_edge_type;
extern const struct binding_enum countio_edge_fall;

extern const mp_obj_type_t countio_counter_type;

#endif // WHILETRUE_MODULES_COUNTIO_H
