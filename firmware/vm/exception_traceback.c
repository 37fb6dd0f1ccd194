// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "exception_traceback.h"

#include <string.h>

#include "exception_chain.h"
#include "py/runtime.h"

#define VALUES 3 // of an entry

// Of MicroPython's buffer for an exception that is raised while the heap is full: the rest of it is for arguments.
#define EMERGENCY_VALUES ((size_t *)MP_STATE_VM(mp_emergency_exception_buf))
#define EMERGENCY_ROOM (2 * VALUES)

static void traceback_print(const mp_print_t *print, mp_obj_t self, mp_print_kind_t kind) {
    (void)kind;
    mp_printf(print, "<%q object at %p>", MP_QSTR_traceback, MP_OBJ_TO_PTR(self));
}

MP_DEFINE_CONST_OBJ_TYPE(
    exception_traceback_type, MP_QSTR_traceback, MP_TYPE_FLAG_NONE, print, traceback_print);

const struct exception_traceback exception_traceback_none = {
    {&exception_traceback_type}, 0, 0, NULL};

// Of exceptions that are raised while the heap is full. The collector does not look here: it has no value there.
static struct exception_traceback emergency;

static void begin(mp_obj_exception_t *exception) {
    struct exception_traceback *own = m_new_obj_maybe(struct exception_traceback);
    if (exception->traceback != &exception_traceback_none) {
        return; // a finaliser raised it meanwhile
    }
    if (own == NULL) {
        own = &emergency;
        *own = (struct exception_traceback){
            {&exception_traceback_type}, EMERGENCY_ROOM, 0, EMERGENCY_VALUES};
    } else {
        *own = exception_traceback_none;
    }
    exception->traceback = own;
}

// Whether there is room for one entry more.
static bool make_room(struct exception_traceback *traceback) {
    while (traceback->length + VALUES > traceback->room) {
        size_t *before = traceback->values;
        if (before == EMERGENCY_VALUES) {
            return false;
        }
        size_t room = traceback->room + VALUES;
        size_t *values = m_new_maybe(size_t, room);
        if (traceback->values != before) {
            continue; // a finaliser added to it meanwhile
        }
        if (values == NULL) {
            if (before != NULL) {
                return false;
            }
            values = EMERGENCY_VALUES;
            room = EMERGENCY_ROOM;
        } else if (before != NULL) {
            memcpy(values, before, traceback->length * sizeof(size_t));
            m_del(size_t, before, traceback->room);
        }
        traceback->values = values;
        traceback->room = room;
    }
    return true;
}

void mp_obj_exception_add_traceback(mp_obj_t exception, qstr file, size_t line, qstr block) {
    mp_obj_exception_t *self = exceptions_native(exception);
    if (self->traceback == &exception_traceback_none) {
        begin(self);
    }
    struct exception_traceback *traceback = self->traceback;
    if (!make_room(traceback)) {
        return;
    }
    size_t *entry = &traceback->values[traceback->length];
    entry[0] = file;
    entry[1] = line;
    entry[2] = block;
    traceback->length += VALUES;
}

void mp_obj_exception_get_traceback(mp_obj_t exception, size_t *length, size_t **values) {
    const struct exception_traceback *traceback = exceptions_native(exception)->traceback;
    *length = traceback->length;
    *values = traceback->values;
}

// CircuitPython has \r\n where a line's words are ones that are translated.
static void print_entry(
    const mp_print_t *print, const struct exception_traceback *traceback, size_t i) {
    size_t entry[VALUES]; // a finaliser that runs while this prints may add to the traceback
    memcpy(entry, &traceback->values[i * VALUES], sizeof(entry));
    mp_printf(print, "  File \"%q\", line %d", (qstr)entry[0], (int)entry[1]);
    if (entry[2] == MP_QSTRnull) {
        mp_print_str(print, "\n");
    } else {
        mp_printf(print, ", in %q\r\n", (qstr)entry[2]);
    }
}

void exception_traceback_print(
    const mp_print_t *print, const struct exception_traceback *traceback, mp_int_t limit) {
    size_t count = traceback->length / VALUES;
    if (count == 0) {
        return;
    }
    size_t kept = limit < 0 ? -(mp_uint_t)limit : (mp_uint_t)limit;
    kept = limit == 0 || kept > count ? count : kept;
    mp_print_str(print, "Traceback (most recent call last):\r\n");
    for (size_t i = 0; i < kept; i++) {
        print_entry(print, traceback, limit < 0 ? i : count - 1 - i);
    }
}
