// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Any bytes as a function of a .mpy file: looking at it must not lead out of it. The first bytes say how many
// names, constants and children there are.
#include "fuzz.h"
#include "mpy/function.h"

#define COUNTS 3
#define CHILDREN 256

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size <= COUNTS || size > MPY_CODE_MAX) {
        return 0;
    }
    struct mpy_wants children[CHILDREN];
    for (unsigned i = 0; i < CHILDREN; i++) {
        children[i] = (struct mpy_wants){.cells = i / 2, .defaults = i % 2};
    }
    qstr_short_t names[UINT8_MAX];
    for (unsigned i = 0; i < UINT8_MAX; i++) {
        names[i] = MP_QSTR_BaseException;
    }
    struct mpy_function function = {
        .names = names,
        .bytes = data + COUNTS,
        .end = data + size,
        .n_names = data[0],
        .n_objects = data[1],
        .n_children = data[2],
        .children = children,
    };
    struct mpy_wants wants;
    if (mpy_read_prelude(&function)) {
        mpy_check_code(&function, &wants);
    }
    return 0;
}
