// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's collector (see host/Makefile), whose heap is one array to
// AddressSanitizer. Its functions get other names here, and heap_checks.c has these, which tell
// the sanitiser what is allocated. The collector itself is left alone: it looks at everything.
#ifndef WHILETRUE_HOST_HEAP_CHECKS_H
#define WHILETRUE_HOST_HEAP_CHECKS_H

#include <string.h>

#define gc_init unchecked_gc_init
#define gc_alloc unchecked_gc_alloc
#define gc_free unchecked_gc_free
#define gc_realloc unchecked_gc_realloc
#define gc_collect_end unchecked_gc_collect_end

// The library's own look at what is poisoned.
#define memset unchecked_memset
#define memcpy(to, from, size)                                                                     \
    (__builtin_constant_p(size) ? __builtin_memcpy(to, from, size)                                 \
                                : unchecked_memmove(to, from, size))
#define memmove unchecked_memmove

void *unchecked_memset(void *at, int value, size_t size);
void *unchecked_memmove(void *to, const void *from, size_t size);

#endif // WHILETRUE_HOST_HEAP_CHECKS_H
