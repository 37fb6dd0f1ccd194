// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "drive_files.h"

#include <string.h>

#include "sim/sim.h"

static void set_path(const char *path, size_t length) {
    memcpy(sim.transfer.path, path, length);
    sim.transfer.path[length] = '\0';
}

bool drive_files_write(const char *path, const uint8_t *content, size_t size) {
    if (path[0] != '/' || strlen(path) >= SIM_PATH_SIZE) {
        return false;
    }
    for (const char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        set_path(path, slash - path);
        if (sim_drive_mkdir() < 0) {
            return false;
        }
    }
    size_t offset = 0;
    do {
        size_t left = size - offset;
        size_t length = left < SIM_TRANSFER_SIZE ? left : SIM_TRANSFER_SIZE;
        set_path(path, strlen(path));
        memcpy(sim.transfer.data, content + offset, length);
        if (sim_drive_write(offset, length) < 0) {
            return false;
        }
        offset += length;
    } while (offset < size);
    return true;
}
