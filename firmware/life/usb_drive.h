// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Which of the two may write to CIRCUITPY, as CircuitPython has it: Python, or the computer that has the board
// on its USB. Here a computer has it where the host says so (SIM_FLAG_DRIVE_HELD); else both write. The host
// itself always can.
#ifndef WHILETRUE_USB_DRIVE_H
#define WHILETRUE_USB_DRIVE_H

#include <stdbool.h>

// A hard reset.
void usb_drive_start(void);
// boot.py begins: Python writes whatever else is said, until usb_drive_connect().
void usb_drive_boot(void);
// The computer sees the board from now on.
void usb_drive_connect(void);

// storage.remount(): `readonly` is for Python, and the computer may write then; `both`: each of them may.
// False: the computer writes, so it can't be changed.
bool usb_drive_remount(bool readonly, bool both);
// storage.mount(), likewise, and always.
void usb_drive_mount(bool readonly);
// storage.enable_usb_drive() and disable_usb_drive(). False: the computer has seen the board.
bool usb_drive_show(bool shown);

#endif // WHILETRUE_USB_DRIVE_H
