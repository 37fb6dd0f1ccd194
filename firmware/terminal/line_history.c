// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The lines that were typed before, newest first, which the up and down keys bring back (line_change.c).
#include "py/runtime.h"

#include <string.h>

#include "shared/readline/readline.h"

void readline_init0(void) {
    memset(MP_STATE_PORT(readline_hist), 0, sizeof(MP_STATE_PORT(readline_hist)));
}

// Keeps a line that is not empty, nor the same as the last one.
void readline_push_history(const char *line) {
    const char **history = MP_STATE_PORT(readline_hist);
    if (line[0] == '\0' || (history[0] != NULL && strcmp(history[0], line) == 0)) {
        return;
    }
    size_t size = strlen(line) + 1;
    char *copy = m_new_maybe(char, size);
    if (copy == NULL) {
        return;
    }
    memcpy(copy, line, size);
    memmove(history + 1, history, (MICROPY_READLINE_HISTORY_SIZE - 1) * sizeof(*history));
    history[0] = copy;
}
