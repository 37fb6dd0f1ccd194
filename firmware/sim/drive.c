// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// CIRCUITPY: a FAT file system on a RAM disk. The same FatFs serves Python and what the host changes; the
// host reads by itself. It calls only while the machine is paused, and the machine never pauses while FatFs is
// at work on this drive.
// Not simulated: the time that flash takes to be erased and written, and its wear.
#include <string.h>

#include "fat_rename.h"
#include "lib/oofatfs/ff.h"
#include "lib/oofatfs/diskio.h"
#include "machine.h"
#include "open_files.h"
#include "volume.h"

#define SECTOR_SIZE 512
// Of FatFs, for a sector that it reads or writes.
#define SECTOR_WORK 8
// As CircuitPython: editors write in several steps, so a reload waits until they are done.
#define RELOAD_DELAY_NS 750000000

static uint8_t sectors[SIM_DRIVE_SECTORS][SECTOR_SIZE];
static bool formatted;
static bool host_calls; // the host, not the machine, is using FatFs
static bool written;    // sectors were written since the last sync
static bool changed;    // the machine changed files since it was last asked
static bool read_only;  // for Python, but not for the host
uint64_t sim_reload_ns = SIM_FOREVER;

_Static_assert(FF_LFN_BUF == SIM_FILE_NAME_SIZE, "the host would see other names than Python");

// FatFs is not suspended here, and what the host does with it is no work of the program's.
static void note_work(UINT count) {
    if (!host_calls) {
        sim_work_owed(count * SECTOR_WORK);
    }
}

static bool on_drive(DWORD sector, UINT count) {
    return count <= SIM_DRIVE_SECTORS && sector <= SIM_DRIVE_SECTORS - count;
}

DRESULT disk_read(void *disk, BYTE *buffer, DWORD sector, UINT count) {
    if (disk != sectors) {
        return other_disk_read(disk, buffer, sector, count);
    }
    if (!on_drive(sector, count)) {
        return RES_PARERR;
    }
    memcpy(buffer, sectors[sector], count * SECTOR_SIZE);
    note_work(count);
    return RES_OK;
}

DRESULT disk_write(void *disk, const BYTE *buffer, DWORD sector, UINT count) {
    if (disk != sectors) {
        return other_disk_write(disk, buffer, sector, count);
    }
    if (!on_drive(sector, count)) {
        return RES_PARERR;
    }
    memcpy(sectors[sector], buffer, count * SECTOR_SIZE);
    note_work(count);
    written = true;
    return RES_OK;
}

static void note_sync(void) {
    if (written && !host_calls) {
        changed = true;
        sim.out.drive_writes++;
        sim_poll_soon();
    }
    written = false;
}

DRESULT disk_ioctl(void *disk, BYTE command, void *buffer) {
    if (disk != sectors) {
        return other_disk_ioctl(disk, command, buffer);
    }
    switch (command) {
        case CTRL_SYNC:
            note_sync();
            return RES_OK;
        case GET_SECTOR_COUNT:
            *(DWORD *)buffer = SIM_DRIVE_SECTORS;
            return RES_OK;
        case GET_SECTOR_SIZE:
            *(WORD *)buffer = SECTOR_SIZE;
            return RES_OK;
        case GET_BLOCK_SIZE:
            *(DWORD *)buffer = 1;
            return RES_OK;
        case IOCTL_INIT:
        case IOCTL_STATUS:
            *(DSTATUS *)buffer = read_only && !host_calls ? STA_PROTECT : 0;
            return RES_OK;
        default:
            return RES_PARERR;
    }
}

static void format(void) {
    uint8_t work[SECTOR_SIZE];
    f_mkfs(sim_volume, FM_FAT | FM_SFD, 0, work, sizeof(work));
    f_setlabel(sim_volume, "CIRCUITPY");
    f_mount(sim_volume);
}

void sim_drive_start(void) {
    if (formatted) {
        return;
    }
    sim_volume->drv = sectors;
    host_calls = true;
    if (f_mount(sim_volume) != FR_OK) {
        format();
    }
    host_calls = false;
    formatted = true;
}

void sim_drive_erase(void) {
    format();
}

void sim_drive_drop_files(void) {
    sim_files_close(SIM_FILES_ALL);
    // FatFs takes objects with another id for closed.
    sim_volume->id++;
}

void sim_drive_set_read_only(bool on) {
    read_only = on;
}

bool sim_drive_take_changed(void) {
    bool taken = changed;
    changed = false;
    return taken;
}

// Host calls. Paths are absolute, so they do not depend on the program's os.chdir().
static const char *path_at(uint8_t *bytes) {
    bytes[SIM_PATH_SIZE - 1] = '\0';
    return (const char *)bytes;
}

#define PATH path_at(sim.transfer.path)
#define PATH_TO path_at(sim.transfer.path_to)

static void begin(void) {
    sim_drive_start();
    host_calls = true;
}

// Before begin(): what is flushed is the program's change, not the host's.
static sim_file_set_t flush_program(const char *path) {
    sim_drive_start();
    return sim_files_at(sim_volume, path);
}

static int32_t end(FRESULT result, int32_t value) {
    host_calls = false;
    return result == FR_OK ? value : -(int32_t)result;
}

static int32_t end_write(FRESULT result, int32_t value) {
    if (sim.out.state != SIM_STATE_OFF && !(sim.in.flags & SIM_FLAG_NO_AUTORELOAD)) {
        sim_reload_ns = sim_now_ns() + RELOAD_DELAY_NS;
        sim_news();
    }
    return end(result, value);
}

int32_t sim_drive_write(uint32_t offset, uint32_t length) {
    sim_file_set_t open = flush_program(PATH);
    begin();
    if (length > SIM_TRANSFER_SIZE) {
        return end(FR_INVALID_PARAMETER, 0);
    }
    FIL file;
    UINT put = 0;
    BYTE mode = FA_WRITE | (offset == 0 ? FA_CREATE_ALWAYS : FA_OPEN_EXISTING);
    FRESULT result = f_open(sim_volume, &file, PATH, mode);
    if (result == FR_OK) {
        result = f_lseek(&file, offset);
        if (result == FR_OK) {
            result = f_write(&file, sim.transfer.data, length, &put);
        }
        FRESULT closed = f_close(&file);
        if (result == FR_OK) {
            // FatFs reports a full drive by writing less.
            result = put < length ? FR_DENIED : closed;
        }
    }
    sim_files_reopen(sim_volume, open, PATH);
    return end_write(result, put);
}

int32_t sim_drive_remove(void) {
    sim_files_close(flush_program(PATH));
    begin();
    return end_write(f_unlink(sim_volume, PATH), 0);
}

int32_t sim_drive_rename(void) {
    sim_file_set_t open = flush_program(PATH);
    begin();
    FRESULT result = sim_fat_rename(sim_volume, PATH, PATH_TO);
    if (result == FR_EXIST) {
        sim_files_close(sim_files_at(sim_volume, PATH_TO));
        result = f_unlink(sim_volume, PATH_TO);
        if (result == FR_OK) {
            result = sim_fat_rename(sim_volume, PATH, PATH_TO);
        }
    }
    if (result == FR_OK) {
        sim_files_reopen(sim_volume, open, PATH_TO);
    }
    return end_write(result, 0);
}

int32_t sim_drive_mkdir(void) {
    begin();
    FRESULT result = f_mkdir(sim_volume, PATH);
    return end_write(result == FR_EXIST ? FR_OK : result, 0);
}

int32_t sim_drive_flush(void) {
    flush_program(PATH);
    return 0;
}

uint32_t sim_drive_image(void) {
    sim_drive_start();
    return (uintptr_t)sectors;
}

uint32_t sim_drive_window(void) {
    return (uintptr_t)sim_volume->win;
}

uint32_t sim_drive_held(void) {
    return sim_volume->wflag ? sim_volume->winsect : SIM_DRIVE_SECTORS;
}

uint32_t sim_drive_capital(uint32_t unit) {
    return ff_wtoupper(unit);
}
