// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The kinds of parts, each a descriptor of that name; the order is that of their numbers. X(name)
#ifndef WHILETRUE_PART_KINDS_H
#define WHILETRUE_PART_KINDS_H

#include "part.h"

#define PART_KINDS(X)                                                                              \
    X(als_pt19)                                                                                    \
    X(hc165) X(key_matrix) X(lis3dh) X(mp34dt01) X(thermistor) X(touch_pad) X(tsop38238) X(wire)

#define PART_DECLARE_KIND(name) extern const struct part_kind part_##name;
PART_KINDS(PART_DECLARE_KIND)

// The numbers: PART_NUMBER_lis3dh, ...
#define PART_NUMBER_KIND(name) PART_NUMBER_##name,
enum part_number { PART_NUMBER_NONE, PART_KINDS(PART_NUMBER_KIND) };

#define PART_LIST_KIND(name) &part_##name,
#define PART_ALL_KINDS                                                                             \
    { PART_KINDS(PART_LIST_KIND) }

#endif // WHILETRUE_PART_KINDS_H
