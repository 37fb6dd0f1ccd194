// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Where an exception came from is an object of its own, `__traceback__`, as in CircuitPython: exceptions that are
// given the same one share it, and raising any of them adds to it.
#ifndef WHILETRUE_VM_EXCEPTION_TRACEBACK_H
#define WHILETRUE_VM_EXCEPTION_TRACEBACK_H

#include "py/obj.h"

struct exception_traceback {
    mp_obj_base_t base;
    size_t room;    // of `values`
    size_t length;  // of what they hold: three an entry (file, line, function or MP_QSTRnull)
    size_t *values; // innermost first
};
extern const mp_obj_type_t exception_traceback_type;

// The traceback of every exception that was not raised yet: empty, and never added to.
extern const struct exception_traceback exception_traceback_none;

// Prints the entries, the outermost first. A limit above 0 keeps as many of the outermost; one below 0 keeps the
// innermost, which then come first; 0 is none. Where there are no entries, nothing is printed.
void exception_traceback_print(
    const mp_print_t *print, const struct exception_traceback *traceback, mp_int_t limit);

#endif // WHILETRUE_VM_EXCEPTION_TRACEBACK_H
