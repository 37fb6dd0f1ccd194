// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What of FatFs is on, for all who include it: a struct of FatFs's looks the same to each. In place
// of MicroPython's own, which asks py/. http://elm-chan.org/fsw/ff/doc/config.html
#ifndef WHILETRUE_FATFS_CONFIG_H
#define WHILETRUE_FATFS_CONFIG_H

#define FFCONF_DEF 86604 // the revision of FatFs that this is for

// Besides the bits of IOCTL_STATUS in lib/oofatfs/diskio.h: the disk waits for what FatFs asked of it, so FatFs
// lets nobody else at its volume.
#define SIM_DISK_BUSY 0x08

#define FF_FS_READONLY 0
#define FF_FS_MINIMIZE 0
#define FF_USE_STRFUNC 0
#define FF_USE_FIND 0
#define FF_USE_MKFS 1
#define FF_USE_FASTSEEK 0
#define FF_USE_EXPAND 0
#define FF_USE_CHMOD 1
#define FF_USE_LABEL 1
#define FF_USE_FORWARD 0

// Long names, UTF-8, put together on the stack. As CircuitPython, with two differences. A short name takes
// up to 3 bytes a letter, and has room for that: a file that has only one is listed as "?" otherwise, and
// cannot be opened. And short names are of code page 866, not 437: 437 takes "é" for "E" there, so that
// FatFs opens, or writes over, "e.txt" where "é.txt" is asked for. 866 knows its own capitals, or no letter.
#define FF_CODE_PAGE 866
#define FF_USE_LFN 2
#define FF_MAX_LFN 255
#define FF_LFN_UNICODE 2
#define FF_LFN_BUF 255
#define FF_SFN_BUF 34
#define FF_STRF_ENCODE 3

#define FF_FS_RPATH 2
#define FF_VOLUMES 1
#define FF_STR_VOLUME_ID 0
#define FF_MULTI_PARTITION 0
#define FF_MIN_SS 512
#define FF_MAX_SS 512
#define FF_USE_TRIM 0
#define FF_FS_NOFSINFO 0

#define FF_FS_TINY 1
#define FF_FS_EXFAT 0
#define FF_FS_NORTC 0
#define FF_NORTC_MON 1
#define FF_NORTC_MDAY 1
#define FF_NORTC_YEAR 2018
#define FF_FS_LOCK 0
#define FF_FS_REENTRANT 0

#endif // WHILETRUE_FATFS_CONFIG_H
