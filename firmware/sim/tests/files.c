// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "files.h"

#include <stdio.h>
#include <string.h>

#include "bench.h"

static void set_path(uint8_t *to, const char *path) {
    snprintf((char *)to, SIM_PATH_SIZE, "%s", path);
}

int32_t files_write(const char *path, const char *text) {
    set_path(sim.transfer.path, path);
    memcpy(sim.transfer.data, text, strlen(text));
    return sim_drive_write(0, strlen(text));
}

int32_t files_remove(const char *path) {
    set_path(sim.transfer.path, path);
    return sim_drive_remove();
}

int32_t files_rename(const char *path, const char *path_to) {
    set_path(sim.transfer.path, path);
    set_path(sim.transfer.path_to, path_to);
    return sim_drive_rename();
}

int32_t files_mkdir(const char *path) {
    set_path(sim.transfer.path, path);
    return sim_drive_mkdir();
}

static char text[SIM_TRANSFER_SIZE + 1];

const char *files_read(const char *path) {
    set_path(sim.transfer.path, path);
    int32_t got = sim_drive_read(0);
    if (got < 0) {
        snprintf(text, sizeof(text), "FatFs says %d", -got);
    } else {
        memcpy(text, sim.transfer.data, got);
        text[got] = '\0';
    }
    return text;
}

const char *files_list(const char *path) {
    set_path(sim.transfer.path, path);
    int32_t size = sim_drive_list(0);
    CHECK(size >= 0);
    size_t used = 0;
    for (const uint8_t *at = sim.transfer.data; at < sim.transfer.data + size; at += 6 + at[5]) {
        memcpy(text + used, at + 6, at[5]);
        used += at[5];
        text[used++] = ' ';
    }
    text[used] = '\0';
    return text;
}
