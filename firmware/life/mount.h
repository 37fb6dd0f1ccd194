// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MOUNT_H
#define WHILETRUE_MOUNT_H

// Mounts CIRCUITPY at "/", for a Python that has just started.
void mount_drive(void);
// Makes it anew, with what CircuitPython puts on a new one. Nothing is open on it.
void mount_erased_drive(void);

#endif // WHILETRUE_MOUNT_H
