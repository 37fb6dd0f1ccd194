// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "fat_rename.h"

#include <stdbool.h>
#include <string.h>

#include "sim.h"

static bool is_separator(char c) {
    return c == '/' || c == '\\';
}

// The folder that `path` is in, as a path. False if it is too long.
static bool parent_of(const char *path, char *parent) {
    size_t length = strlen(path);
    while (length > 0 && is_separator(path[length - 1])) {
        length--;
    }
    while (length > 0 && !is_separator(path[length - 1])) {
        length--;
    }
    while (length > 1 && is_separator(path[length - 1])) {
        length--;
    }
    if (length == 0) {
        strcpy(parent, ".");
        return true;
    }
    if (length >= SIM_PATH_SIZE) {
        return false;
    }
    memcpy(parent, path, length);
    parent[length] = '\0';
    return true;
}

// Whether `path` is, or is within, the folder that begins at cluster `folder`. FatFs knows the way
// up only from the current folder, so that one goes there. On a drive that is damaged the way up may
// be a circle: it comes by the folder that was noted last, and ever fewer are noted (Brent).
static FRESULT lies_within(FATFS *fs, DWORD folder, const char *path, bool *within) {
    char parent[SIM_PATH_SIZE];
    if (!parent_of(path, parent)) {
        return FR_INVALID_NAME;
    }
    DWORD before = fs->cdir;
    FRESULT result = f_chdir(fs, parent);
    DWORD noted = 0;
    unsigned noted_at = 1;
    *within = false;
    for (unsigned up = 0; result == FR_OK && fs->cdir != 0 && !*within; up++) {
        *within = fs->cdir == folder;
        if (!*within && fs->cdir == noted) {
            result = FR_INT_ERR;
            break;
        }
        if (up == noted_at) {
            noted = fs->cdir;
            noted_at *= 2;
        }
        result = f_chdir(fs, "..");
    }
    fs->cdir = before;
    return result;
}

FRESULT sim_fat_rename(FATFS *fs, const TCHAR *from, const TCHAR *to) {
    FF_DIR folder;
    if (f_opendir(fs, &folder, from) == FR_OK) {
        bool within;
        FRESULT result = lies_within(fs, folder.obj.sclust, to, &within);
        if (result != FR_OK || within) {
            return result != FR_OK ? result : FR_INVALID_NAME;
        }
    }
    return f_rename(fs, from, to);
}
