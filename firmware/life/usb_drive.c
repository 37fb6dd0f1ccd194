// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "usb_drive.h"

#include "sim/machine.h"

static bool usb_writes; // rather than Python
static bool both_write;
static bool shown; // as a drive
static bool booting;
static bool connected;

static void settle(void) {
    sim_drive_set_read_only(usb_writes && !both_write && !booting);
}

static bool is_held(void) {
    return sim.in.flags & SIM_FLAG_DRIVE_HELD;
}

void usb_drive_start(void) {
    usb_writes = true;
    both_write = !is_held();
    shown = true;
    booting = false;
    connected = false;
    settle();
}

void usb_drive_boot(void) {
    booting = true;
    settle();
}

void usb_drive_connect(void) {
    booting = false;
    connected = true;
    settle();
}

static void set(bool usb, bool both) {
    usb_writes = usb;
    both_write = both;
    settle();
}

bool usb_drive_remount(bool readonly, bool both) {
    if (is_held() && connected && shown && (usb_writes || both_write)) {
        return false;
    }
    set(readonly, both);
    return true;
}

void usb_drive_mount(bool readonly) {
    set(readonly, false);
}

bool usb_drive_show(bool now_shown) {
    if (connected) {
        return false;
    }
    shown = now_shown;
    set(shown, both_write);
    return true;
}
