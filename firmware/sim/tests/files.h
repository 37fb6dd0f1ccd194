// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The drive as its two users see it: the program, by FatFs, and the host, by calls.
#ifndef WHILETRUE_TESTS_FILES_H
#define WHILETRUE_TESTS_FILES_H

#include <stddef.h>
#include <stdint.h>

// As the host. What sim_drive_x() returns.
int32_t files_write(const char *path, const char *text);
int32_t files_remove(const char *path);
int32_t files_rename(const char *path, const char *path_to);
int32_t files_mkdir(const char *path);
// As the program. The text of a file, or "FatFs says N".
const char *files_read(const char *path);
// The names in a folder, each with a blank behind it.
const char *files_list(const char *path);
// Bytes free.
int32_t files_free(void);

#endif // WHILETRUE_TESTS_FILES_H
