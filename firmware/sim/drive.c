// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// CIRCUITPY: a FAT file system on a RAM disk. The same FatFs serves Python and the host's calls;
// the host calls only while the machine is paused, and the machine never pauses inside FatFs.
// Not simulated: the time that flash takes to be erased and written, its wear, and that a board cannot write
// while USB can.
#include "py/runtime.h"

#include "extmod/vfs_fat.h"
#include "patches/include/fat_checks.h"
#include "lib/oofatfs/diskio.h"
#include "lib/oofatfs/ff.h"
#include "machine.h"
#include "open_files.h"
#include "shared/timeutils/timeutils.h"

#include <string.h>

#define SECTOR_SIZE 512
// Of FatFs, for a sector that it reads or writes.
#define SECTOR_WORK 8
// As CircuitPython: editors write in several steps, so a reload waits until they are done.
#define RELOAD_DELAY_NS 750000000

static uint8_t sectors[SIM_DRIVE_SECTORS][SECTOR_SIZE];
static fs_user_mount_t drive;
static mp_vfs_mount_t mount;
static bool formatted;
static bool host_calls; // the host, not the machine, is using FatFs
static bool written;    // sectors were written since the last sync
static bool changed;    // the machine changed files since it was last asked
uint64_t sim_reload_ns = SIM_FOREVER;

// FatFs cannot be suspended, and what the host does with it is no work of the program's.
static void note_work(UINT count) {
    if (!host_calls) {
        sim_work_owed(count * SECTOR_WORK);
    }
}

DRESULT disk_read(void *disk, BYTE *buffer, DWORD sector, UINT count) {
    (void)disk;
    if (sector + count > SIM_DRIVE_SECTORS) {
        return RES_PARERR;
    }
    memcpy(buffer, sectors[sector], count * SECTOR_SIZE);
    note_work(count);
    return RES_OK;
}

DRESULT disk_write(void *disk, const BYTE *buffer, DWORD sector, UINT count) {
    (void)disk;
    if (sector + count > SIM_DRIVE_SECTORS) {
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
    (void)disk;
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
            *(DSTATUS *)buffer = 0;
            return RES_OK;
        default:
            return RES_PARERR;
    }
}

// FAT's packed date and time, in steps of two seconds. http://elm-chan.org/fsw/ff/doc/fattime.html
DWORD get_fattime(void) {
    timeutils_struct_time_t tm;
    timeutils_seconds_since_epoch_to_struct_time((sim.in.epoch_us + sim_now_us()) / 1000000, &tm);
    if (tm.tm_year < 1980) {
        return 1 << 21 | 1 << 16; // FAT's first day
    }
    return (DWORD)(tm.tm_year - 1980) << 25 | (DWORD)tm.tm_mon << 21 | (DWORD)tm.tm_mday << 16 |
           (DWORD)tm.tm_hour << 11 | (DWORD)tm.tm_min << 5 | (DWORD)tm.tm_sec / 2;
}

static void make_ready(void) {
    if (formatted) {
        return;
    }
    drive.base.type = &mp_fat_vfs_type;
    drive.fatfs.drv = &drive;
    host_calls = true;
    uint8_t work[SECTOR_SIZE];
    if (f_mount(&drive.fatfs) != FR_OK) {
        f_mkfs(&drive.fatfs, FM_FAT | FM_SFD, 0, work, sizeof(work));
        f_setlabel(&drive.fatfs, "CIRCUITPY");
        f_mount(&drive.fatfs);
    }
    host_calls = false;
    formatted = true;
}

void sim_drive_drop_files(void) {
    sim_files_close();
    // FatFs takes objects with another id for closed.
    drive.fatfs.id++;
}

void sim_drive_mount(void) {
    make_ready();
    drive.fatfs.cdir = 0;
    mount = (mp_vfs_mount_t){.str = "/", .len = 1, .obj = MP_OBJ_FROM_PTR(&drive)};
    MP_STATE_VM(vfs_mount_table) = &mount;
    MP_STATE_VM(vfs_cur) = &mount;
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
    make_ready();
    host_calls = true;
}

// Before begin(): what closing the file writes is the program's change, not the host's.
static void take_from_program(const char *path) {
    make_ready();
    sim_files_close_path(&drive.fatfs, path);
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

static uint32_t put_entry(uint8_t *at, const FILINFO *info) {
    uint32_t size = info->fsize;
    uint8_t length = strlen(info->fname);
    memcpy(at, &size, 4);
    at[4] = (info->fattrib & AM_DIR) != 0;
    at[5] = length;
    memcpy(at + 6, info->fname, length);
    return 6 + length;
}

int32_t sim_drive_list(uint32_t skip) {
    begin();
    FF_DIR dir;
    FILINFO info;
    uint32_t used = 0;
    FRESULT result = f_opendir(&drive.fatfs, &dir, PATH);
    while (result == FR_OK && used + 6 + sizeof(info.fname) <= SIM_TRANSFER_SIZE) {
        result = f_readdir(&dir, &info);
        if (result != FR_OK || info.fname[0] == '\0') {
            break;
        }
        if (skip > 0) {
            skip--;
        } else {
            used += put_entry(sim.transfer.data + used, &info);
        }
    }
    return end(result, used);
}

int32_t sim_drive_read(uint32_t offset) {
    begin();
    FIL file;
    UINT got = 0;
    FRESULT result = f_open(&drive.fatfs, &file, PATH, FA_READ);
    if (result == FR_OK) {
        result = f_lseek(&file, offset);
        if (result == FR_OK) {
            result = f_read(&file, sim.transfer.data, SIM_TRANSFER_SIZE, &got);
        }
        f_close(&file);
    }
    return end(result, got);
}

int32_t sim_drive_write(uint32_t offset, uint32_t length) {
    take_from_program(PATH);
    begin();
    if (length > SIM_TRANSFER_SIZE) {
        return end(FR_INVALID_PARAMETER, 0);
    }
    FIL file;
    UINT put = 0;
    BYTE mode = FA_WRITE | (offset == 0 ? FA_CREATE_ALWAYS : FA_OPEN_EXISTING);
    FRESULT result = f_open(&drive.fatfs, &file, PATH, mode);
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
    return end_write(result, put);
}

int32_t sim_drive_remove(void) {
    take_from_program(PATH);
    begin();
    return end_write(f_unlink(&drive.fatfs, PATH), 0);
}

int32_t sim_drive_rename(void) {
    take_from_program(PATH);
    take_from_program(PATH_TO);
    begin();
    FRESULT result = f_rename(&drive.fatfs, PATH, PATH_TO);
    if (result == FR_EXIST) {
        result = f_unlink(&drive.fatfs, PATH_TO);
        if (result == FR_OK) {
            result = f_rename(&drive.fatfs, PATH, PATH_TO);
        }
    }
    return end_write(result, 0);
}

int32_t sim_drive_mkdir(void) {
    begin();
    FRESULT result = f_mkdir(&drive.fatfs, PATH);
    return end_write(result == FR_EXIST ? FR_OK : result, 0);
}

int32_t sim_drive_close(void) {
    take_from_program(PATH);
    return 0;
}

int32_t sim_drive_free(void) {
    begin();
    DWORD clusters = 0;
    FRESULT result = f_getfree(&drive.fatfs, &clusters);
    return end(result, clusters * drive.fatfs.csize * SECTOR_SIZE);
}
