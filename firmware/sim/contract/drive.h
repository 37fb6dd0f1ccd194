// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// CIRCUITPY: files and folders, as the host reads and changes them.
#ifndef WHILETRUE_CONTRACT_DRIVE_H
#define WHILETRUE_CONTRACT_DRIVE_H

#define SIM_DRIVE_LIMITS(X)                                                                        \
    X(SIM_TRANSFER_SIZE, 65536) /* bytes moved by one drive call */                                \
    X(SIM_PATH_SIZE, 256)       /* bytes of a path, NUL included */                                \
    X(SIM_DRIVE_SECTORS, 2048)  /* 512-byte sectors of CIRCUITPY */                                \
    X(SIM_FILE_NAME_SIZE, 255)  /* bytes of a name; longer ones are listed by their short name */

#define SIM_DRIVE_OUT(F, A, S, V) F(u32, drive_writes) /* times the machine changed the drive */

// Arguments and answers of the calls below; means nothing between two of them.
#define SIM_TRANSFER(F, A, S, V)                                                                   \
    A(u8, path, SIM_PATH_SIZE) /* UTF-8, from the root, NUL-terminated: "/lib/neopixel.py" */      \
    A(u8, path_to, SIM_PATH_SIZE)                                                                  \
    A(u8, data, SIM_TRANSFER_SIZE)

// What changes the drive takes paths and data in `sim.transfer`. A result below 0 is minus a FatFs FRESULT. A
// program that has the file open goes on with it where it is written or renamed; it is closed where it is
// removed.
//
// sim_drive_write   `length` bytes of `data` to `path` at `offset`; offset 0 makes the file anew. Returns
//                   `length`.
// sim_drive_remove  Removes a file or an empty folder. Returns 0.
// sim_drive_rename  Renames `path` to `path_to`, replacing a file of that name. Returns 0.
// sim_drive_mkdir   Makes the folder `path`. Returns 0, also where it is there already.
// sim_drive_flush   All that the program wrote to `path` is on the drive then. Returns 0.
//
// The host reads the drive by itself, where it is in memory, so that looking changes nothing. It is as f_mkfs()
// makes it of so many sectors: FAT12, one sector a cluster. FatFs holds back the sector that it changed last,
// and notes the size of an open file when that is flushed or closed.
//
// sim_drive_image    Address of the drive's sectors, one after another; always the same. Formats a blank drive.
// sim_drive_held     Number of the sector that is newer in FatFs's window than in the image, or
//                    SIM_DRIVE_SECTORS if there is none. Changes nothing.
// sim_drive_window   Address of that window. Changes nothing.
// sim_drive_capital  What FatFs takes a UTF-16 unit of a name for, so that letters of either case are one name.
//                    Changes nothing.
#define SIM_DRIVE_CALLS(X0, X1, X2)                                                                \
    X2(i32, sim_drive_write, offset, length)                                                       \
    X0(i32, sim_drive_remove)                                                                      \
    X0(i32, sim_drive_rename)                                                                      \
    X0(i32, sim_drive_mkdir)                                                                       \
    X0(i32, sim_drive_flush)                                                                       \
    X0(u32, sim_drive_image)                                                                       \
    X0(u32, sim_drive_held)                                                                        \
    X0(u32, sim_drive_window)                                                                      \
    X1(u32, sim_drive_capital, unit)

#endif // WHILETRUE_CONTRACT_DRIVE_H
