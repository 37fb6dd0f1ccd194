// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's compiler (see patches.mk). It walks the parse tree by recursion and
// looks at no depth: source nested a thousand times would overflow the engine's stack. This call
// stands in compile_node(), which every level goes through, and each node is work.
#ifndef WHILETRUE_COMPILE_CHECKS_H
#define WHILETRUE_COMPILE_CHECKS_H

#include "py/emit.h"
#include "py/runtime.h"

#define mp_emit_bc_set_source_line(emit, line)                                                     \
    ({                                                                                             \
        mp_cstack_check();                                                                         \
        vm_work(1);                                                                                \
        mp_emit_bc_set_source_line(emit, line);                                                    \
    })

#endif // WHILETRUE_COMPILE_CHECKS_H
