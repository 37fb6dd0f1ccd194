// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_HOST_DRIVE_FILES_H
#define WHILETRUE_HOST_DRIVE_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Writes a whole file to CIRCUITPY, and makes the folders it lies in. False if the drive refuses.
bool drive_files_write(const char *path, const uint8_t *content, size_t size);

#endif // WHILETRUE_HOST_DRIVE_FILES_H
