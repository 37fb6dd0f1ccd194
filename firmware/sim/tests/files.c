// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "files.h"

#include <stdio.h>
#include <string.h>

#include "bench.h"
#include "sim/volume.h"

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
    FIL file;
    UINT got = 0;
    FRESULT result = f_open(sim_volume, &file, path, FA_READ);
    if (result == FR_OK) {
        result = f_read(&file, text, SIM_TRANSFER_SIZE, &got);
    }
    text[got] = '\0';
    if (result != FR_OK) {
        snprintf(text, sizeof(text), "FatFs says %d", result);
    }
    return text;
}

const char *files_list(const char *path) {
    FF_DIR folder;
    FILINFO info;
    size_t used = 0;
    CHECK_EQUAL(f_opendir(sim_volume, &folder, path), FR_OK);
    for (;;) {
        CHECK_EQUAL(f_readdir(&folder, &info), FR_OK);
        if (info.fname[0] == '\0') {
            break;
        }
        used += snprintf(text + used, sizeof(text) - used, "%s ", info.fname);
    }
    text[used] = '\0';
    return text;
}

int32_t files_free(void) {
    DWORD clusters = 0;
    CHECK_EQUAL(f_getfree(sim_volume, &clusters), FR_OK);
    return clusters * sim_volume->csize * FF_MIN_SS;
}
