// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "char_width.h"

#include "char_widths.h"

struct range {
    uint32_t first;
    uint32_t last;
};

#define RANGE(first, last) {first, last},
static const struct range none[] = {CHAR_WIDTHS_NONE(RANGE)};
static const struct range two[] = {CHAR_WIDTHS_TWO(RANGE)};

static bool contains(const struct range *ranges, size_t count, uint32_t point) {
    while (count > 0) {
        const struct range *middle = ranges + count / 2;
        if (point < middle->first) {
            count /= 2;
        } else if (point > middle->last) {
            count -= count / 2 + 1;
            ranges = middle + 1;
        } else {
            return true;
        }
    }
    return false;
}

size_t char_width(uint32_t point) {
    if (point < 0x300) {
        return 1;
    }
    if (contains(none, sizeof(none) / sizeof(none[0]), point)) {
        return 0;
    }
    return contains(two, sizeof(two) / sizeof(two[0]), point) ? 2 : 1;
}
