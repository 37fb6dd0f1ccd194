// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// vm/guard.S on this computer: setjmp() here costs nothing before it.
#include "vm/frame.h"

int vm_guard(int (*step)(void *, void *), void *a, void *b) {
    struct vm_frame *frame = b;
    return setjmp(frame->nlr.jmpbuf) == 0 ? step(a, b) : VM_THROWN;
}
