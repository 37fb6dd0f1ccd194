// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_NATIVE_STREAM_H
#define WHILETRUE_NATIVE_STREAM_H

#include "py/obj.h"

// The protocol of a class whose first base is `base`. MicroPython passes on the base's, which takes
// an instance of the class for the native object that is only a part of it: print() to an instance
// of a class of io.StringIO wrote to wherever its attributes' table pointed.
const void *native_stream_inherited(const mp_obj_type_t *base);

#endif // WHILETRUE_NATIVE_STREAM_H
