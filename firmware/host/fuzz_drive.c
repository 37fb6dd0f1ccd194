// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The drive calls in any order, with any paths, offsets and lengths. Afterwards everything can be
// removed, and then as much is free as at the start: no cluster was lost or counted twice.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim/sim.h"
#include "sim/volume.h"
#include "fuzz.h"

static const uint8_t *bytes;
static size_t bytes_left;

static uint8_t take(void) {
    if (bytes_left == 0) {
        return 0;
    }
    bytes_left--;
    return *bytes++;
}

// Mostly small, sometimes anything.
static uint32_t take_number(void) {
    uint32_t kind = take();
    uint32_t value = take() | (uint32_t)take() << 8;
    return kind < 224 ? value : value | (uint32_t)take() << 16 | (uint32_t)take() << 24;
}

// One of a few names, so that calls meet, or any bytes, without an end if there are enough.
static void take_path(uint8_t *path) {
    static const char *const names[] = {"/a", "/b", "/d", "/d/a", "/d/Long name.txt", "/d/e", "/",
        "/\u0436.py", "/\u0416.PY", "/\u6e29\U0001f308"};
    uint8_t kind = take();
    if (kind < sizeof(names) / sizeof(*names)) {
        strcpy((char *)path, names[kind]);
        return;
    }
    size_t length = bytes_left < kind ? bytes_left : kind;
    memset(path, 0, SIM_PATH_SIZE);
    memcpy(path, bytes, length);
    if (kind == 255) {
        memset(path + length, 'x', SIM_PATH_SIZE - length);
    }
    bytes += length;
    bytes_left -= length;
}

static void check(int32_t result, int32_t most) {
    if (result > most || result < -19) { // FatFs has 19 kinds of failure
        fprintf(stderr, "a drive call returned %d\n", result);
        abort();
    }
}

static void step(void) {
    uint8_t call = take();
    take_path(sim.transfer.path);
    switch (call % 6) {
        case 0: {
            uint32_t offset = take_number();
            uint32_t length = take_number();
            check(sim_drive_write(offset, length), SIM_TRANSFER_SIZE);
            break;
        }
        case 1:
            check(sim_drive_write(0, take_number()), SIM_TRANSFER_SIZE);
            break;
        case 2:
            check(sim_drive_remove(), 0);
            break;
        case 3:
            take_path(sim.transfer.path_to);
            check(sim_drive_rename(), 0);
            break;
        case 4:
            check(sim_drive_mkdir(), 0);
            break;
        default:
            check(sim_drive_flush(), 0);
    }
}

static void must(FRESULT result) {
    if (result != FR_OK) {
        fprintf(stderr, "FatFs returned %d\n", result);
        abort();
    }
}

static uint32_t free_clusters(void) {
    DWORD known;
    DWORD counted;
    must(f_getfree(sim_volume, &known));
    sim_volume->free_clst = 0xffffffff; // it counts them anew
    must(f_getfree(sim_volume, &counted));
    if (known != counted) {
        fprintf(stderr, "%u clusters are free, FatFs says %u\n", counted, known);
        abort();
    }
    return counted;
}

// Removes all that is in the folder `path`. False where a path is too long for the host: a folder
// that was renamed may hold such.
static bool remove_all(char *path, size_t length) {
    for (;;) {
        FF_DIR folder;
        FILINFO info;
        must(f_opendir(sim_volume, &folder, length == 0 ? "/" : path));
        must(f_readdir(&folder, &info));
        if (info.fname[0] == '\0') {
            return true;
        }
        bool is_folder = info.fattrib & AM_DIR;
        size_t head = length == 0 ? 0 : length + 1;
        size_t whole = head + strlen(info.fname);
        if (whole >= SIM_PATH_SIZE) {
            return false;
        }
        if (length > 0) {
            path[length] = '/';
        }
        strcpy(path + head, info.fname);
        if (is_folder && !remove_all(path, whole)) {
            return false;
        }
        strcpy((char *)sim.transfer.path, path);
        if (sim_drive_remove() < 0) {
            fprintf(stderr, "cannot remove '%s'\n", path);
            abort();
        }
        path[length] = '\0';
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_start();
    sim_drive_image();
    uint32_t free_before = free_clusters();
    bytes = data;
    bytes_left = size;
    while (bytes_left > 0) {
        step();
    }
    char path[SIM_PATH_SIZE] = "";
    if (remove_all(path, 0) && free_clusters() != free_before) {
        fprintf(stderr, "%u clusters free, of %u\n", free_clusters(), free_before);
        abort();
    }
    return 0;
}
