// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <stdio.h>
#include <string.h>

#include "files.h"
#include "lib/oofatfs/ff.h"
#include "lib/oofatfs/diskio.h"
#include "sim/volume.h"

TEST(there_again, "drive: a file that the host writes is there, and listed") {
    bench_start();
    CHECK_EQUAL(files_write("/code.py", "print(1)"), 8);
    CHECK_TEXT(files_read("/code.py"), "print(1)");
    CHECK_EQUAL(files_write("/code.py", "x"), 1);
    CHECK_TEXT(files_read("/code.py"), "x");
    CHECK_TEXT(files_list("/"), "code.py ");
}

TEST(blank, "drive: a blank one is formatted, with its name and nothing on it") {
    bench_start();
    sim_drive_start();
    char label[12];
    CHECK_EQUAL(f_getlabel(sim_volume, label, NULL), FR_OK);
    CHECK_TEXT(label, "CIRCUITPY");
    CHECK_TEXT(files_list("/"), "");
    CHECK(files_free() > 900 * 1024 && files_free() <= SIM_DRIVE_SECTORS * 512);
    CHECK_EQUAL(sim.out.drive_writes, 0);
}

TEST(in_steps, "drive: a large file is written and read in steps") {
    bench_start();
    strcpy((char *)sim.transfer.path, "/large.bin");
    for (uint32_t step = 0; step < 3; step++) {
        memset(sim.transfer.data, 'a' + (int)step, SIM_TRANSFER_SIZE);
        CHECK_EQUAL(
            sim_drive_write(step * SIM_TRANSFER_SIZE, SIM_TRANSFER_SIZE), SIM_TRANSFER_SIZE);
    }
    FIL file;
    UINT got;
    CHECK_EQUAL(f_open(sim_volume, &file, "/large.bin", FA_READ), FR_OK);
    CHECK_EQUAL(f_size(&file), 3 * SIM_TRANSFER_SIZE);
    for (uint32_t step = 0; step < 3; step++) {
        CHECK_EQUAL(f_read(&file, sim.transfer.data, SIM_TRANSFER_SIZE, &got), FR_OK);
        CHECK_EQUAL(sim.transfer.data[0], 'a' + step);
        CHECK_EQUAL(sim.transfer.data[SIM_TRANSFER_SIZE - 1], 'a' + step);
    }
    CHECK_EQUAL(sim_drive_write(0, SIM_TRANSFER_SIZE + 1), -FR_INVALID_PARAMETER);
    strcpy((char *)sim.transfer.path, "/none");
    CHECK_EQUAL(sim_drive_write(1, 1), -FR_NO_FILE); // its first step is missing
}

TEST(full, "drive: where it is full, the host is told, and what it had is there") {
    bench_start();
    CHECK_EQUAL(files_write("/kept.txt", "kept"), 4);
    strcpy((char *)sim.transfer.path, "/large.bin");
    int32_t result = 0;
    for (uint32_t offset = 0; result >= 0; offset += SIM_TRANSFER_SIZE) {
        CHECK(offset <= SIM_DRIVE_SECTORS * 512);
        result = sim_drive_write(offset, SIM_TRANSFER_SIZE);
    }
    CHECK_EQUAL(result, -FR_DENIED);
    CHECK_TEXT(files_read("/kept.txt"), "kept");
    CHECK_EQUAL(files_remove("/large.bin"), 0);
    CHECK(files_free() > 900 * 1024);
}

TEST(folders, "drive: folders are made, filled, listed from anywhere, and removed when empty") {
    bench_start();
    CHECK_EQUAL(files_mkdir("/lib"), 0);
    CHECK_EQUAL(files_mkdir("/lib"), 0);
    CHECK_EQUAL(files_write("/lib/a.py", "a"), 1);
    CHECK_EQUAL(files_remove("/lib"), -FR_DENIED);
    CHECK_TEXT(files_list("/lib"), "a.py ");
    CHECK_EQUAL(files_write("/none/a.py", "a"), -FR_NO_PATH);
    CHECK_EQUAL(files_remove("/lib/a.py"), 0);
    CHECK_EQUAL(files_remove("/lib"), 0);
    CHECK_TEXT(files_list("/"), "");
}

TEST(renames, "drive: a rename replaces a file, and a folder does not go into itself") {
    bench_start();
    files_write("/a.txt", "new");
    files_write("/b.txt", "old");
    CHECK_EQUAL(files_rename("/a.txt", "/b.txt"), 0);
    CHECK_TEXT(files_read("/b.txt"), "new");
    CHECK_TEXT(files_list("/"), "b.txt ");
    files_mkdir("/out");
    files_mkdir("/out/in");
    CHECK_EQUAL(files_rename("/out", "/out/in/out"), -FR_INVALID_NAME);
    CHECK_EQUAL(files_rename("/out", "/out/out"), -FR_INVALID_NAME);
    CHECK_EQUAL(files_rename("/out/in", "/in"), 0);
    CHECK_EQUAL(files_rename("/b.txt", "/in/b.txt"), 0);
    CHECK_TEXT(files_list("/in"), "b.txt ");
}

TEST(endless_path, "drive: a path without an end is given one") {
    bench_start();
    memset(sim.transfer.path, 'a', SIM_PATH_SIZE);
    CHECK_EQUAL(sim_drive_write(0, 0), 0); // the longest name that there is
    memset(sim.transfer.path, '/', SIM_PATH_SIZE);
    CHECK_EQUAL(sim_drive_mkdir(), 0); // the root
}

TEST(names, "drive: long names of any script are kept, letters of either case are one name") {
    bench_start();
    static const char *const names[][2] = {
        {"A quite long name, with \u00e9 and \u20ac.text.py",
            "A QUITE LONG NAME, WITH \u00c9 AND \u20ac.Text.py"},
        {"CODE.py", "code.PY"},
        {"\u0394\u03b9\u03b1\u03b2\u03ac\u03c3\u03c4\u03b5.txt",
            "\u03b4\u0399\u0391\u0392\u0386\u03a3\u03a4\u0395.TXT"},
        {"\u0436.py", "\u0416.PY"},
        {"\u6e29\u5ea6\u30c7\u30fc\u30bf.csv", "\u6e29\u5ea6\u30c7\u30fc\u30bf.CSV"},
        {"\U0001f308.py", "\U0001f308.PY"},
    };
    char path[SIM_PATH_SIZE];
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        snprintf(path, sizeof(path), "/%s", names[i][0]);
        CHECK_EQUAL(files_write(path, "1"), 1);
        snprintf(path, sizeof(path), "%s ", names[i][0]);
        CHECK_TEXT(files_list("/"), path);
        snprintf(path, sizeof(path), "/%s", names[i][1]);
        CHECK_TEXT(files_read(path), "1");
        CHECK_EQUAL(files_remove(path), 0);
        CHECK_TEXT(files_list("/"), "");
    }
}

TEST(accents, "drive: a letter with an accent is another name than the one without") {
    bench_start();
    files_write("/ete.txt", "1");
    files_write("/\u00e9t\u00e9.txt", "2");
    files_write("/K\u0131z.txt", "3");
    files_write("/kiz.txt", "4");
    CHECK_TEXT(files_read("/ete.txt"), "1");
    CHECK_TEXT(files_read("/\u00e9t\u00e9.txt"), "2");
    CHECK_TEXT(files_read("/K\u0131z.txt"), "3");
    CHECK_TEXT(files_list("/"), "ete.txt \u00e9t\u00e9.txt K\u0131z.txt kiz.txt ");
}

TEST(no_utf8, "drive: names that are no UTF-8 are refused") {
    bench_start();
    static const char *const names[] = {
        "/\xff", "/a\xc3", "/\xe3\x81.txt", "/\xed\xa0\x80", "/\xc0\xaf"};
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        CHECK_EQUAL(files_write(names[i], "1"), -FR_INVALID_NAME);
    }
    CHECK_TEXT(files_list("/"), "");
}

static void check_longest(const char *letter, const char *listed) {
    char path[3 * FF_MAX_LFN + 2] = "/";
    for (int i = 0; i < FF_MAX_LFN; i++) {
        strcat(path, letter);
    }
    FIL file;
    CHECK_EQUAL(f_open(sim_volume, &file, path, FA_WRITE | FA_CREATE_NEW), FR_OK);
    CHECK_EQUAL(f_close(&file), FR_OK);
    CHECK_TEXT(files_list("/"), listed);
    CHECK_EQUAL(f_unlink(sim_volume, path), FR_OK);
}

TEST(longest_names, "drive: names of more bytes than can be listed have a short one instead") {
    bench_start();
    sim_drive_start();
    check_longest("\u3042", "______~1 ");
    check_longest("\u0439", "\u0419\u0419\u0419\u0419\u0419\u0419~1 ");
    check_longest("\u2593", "\u2593\u2593\u2593\u2593\u2593\u2593~1 ");
    char listed[FF_MAX_LFN + 2];
    memset(listed, 'n', sizeof(listed));
    listed[FF_MAX_LFN] = ' ';
    listed[FF_MAX_LFN + 1] = '\0';
    check_longest("n", listed);
}

TEST(asks_reload, "drive: what the host writes is run three quarters of a second later") {
    bench_start();
    files_write("/code.py", "1");
    CHECK_EQUAL(sim_reload_ns, (int64_t)SIM_FOREVER); // nothing runs yet
    sim.out.state = SIM_STATE_CODE;
    files_write("/code.py", "2");
    CHECK_EQUAL(sim_reload_ns, sim_now_ns() + 750000000);
    sim_pass(100000000);
    files_remove("/code.py");
    CHECK_EQUAL(sim_reload_ns, sim_now_ns() + 750000000);
    sim_forget_reload();
    sim.in.flags = SIM_FLAG_NO_AUTORELOAD;
    files_write("/code.py", "3");
    CHECK_EQUAL(sim_reload_ns, (int64_t)SIM_FOREVER);
}

TEST(whose, "drive: the program's changes are told to the host, the host's own are not") {
    bench_start();
    files_write("/a.txt", "host");
    CHECK(!sim_drive_take_changed());
    CHECK_EQUAL(sim.out.drive_writes, 0);
    FIL file;
    UINT put;
    CHECK_EQUAL(f_open(sim_volume, &file, "/b.txt", FA_WRITE | FA_CREATE_ALWAYS), FR_OK);
    CHECK_EQUAL(f_write(&file, "x", 1, &put), FR_OK);
    CHECK_EQUAL(f_close(&file), FR_OK);
    CHECK_EQUAL(sim.out.drive_writes, 1);
    CHECK(sim_drive_take_changed());
    CHECK(!sim_drive_take_changed());
    CHECK_EQUAL(f_open(sim_volume, &file, "/b.txt", FA_READ), FR_OK);
    CHECK_EQUAL(f_close(&file), FR_OK);
    CHECK(!sim_drive_take_changed());
}

// By FatFs's own numbers; the image is what it is here, because addresses are of 32 bits in the contract.
static const uint8_t *image_sector(uint32_t number) {
    static uint8_t sector[FF_MIN_SS];
    CHECK_EQUAL(disk_read(sim_volume->drv, sector, number, 1), RES_OK);
    return sector;
}

TEST(held_back, "drive: the host is told of the sector that FatFs holds back") {
    bench_start();
    sim_drive_start();
    CHECK_EQUAL(sim_drive_held(), SIM_DRIVE_SECTORS);
    FIL file;
    UINT put;
    CHECK_EQUAL(f_open(sim_volume, &file, "/a.txt", FA_WRITE | FA_CREATE_NEW), FR_OK);
    uint32_t folder = sim_drive_held();
    CHECK_EQUAL(folder, file.dir_sect);
    CHECK(memcmp(sim_volume->win + 32, "A       TXT", 11) == 0); // behind the drive's own name
    CHECK(memcmp(image_sector(folder) + 32, "A       TXT", 11) != 0);
    CHECK_EQUAL(f_write(&file, "text", 4, &put), FR_OK);
    uint32_t data = sim_drive_held();
    CHECK(data != folder && data < SIM_DRIVE_SECTORS);
    CHECK(memcmp(image_sector(folder) + 32, "A       TXT", 11) == 0);
    CHECK(memcmp(image_sector(data), "text", 4) != 0);
    CHECK_EQUAL(f_sync(&file), FR_OK);
    CHECK_EQUAL(sim_drive_held(), SIM_DRIVE_SECTORS);
    CHECK(memcmp(image_sector(data), "text", 4) == 0);
    CHECK_EQUAL(f_close(&file), FR_OK);
}

TEST(beyond, "drive: there is nothing beyond its end") {
    bench_start();
    sim_drive_start();
    BYTE two[2 * 512];
    CHECK_EQUAL(disk_read(sim_volume->drv, two, SIM_DRIVE_SECTORS - 2, 2), RES_OK);
    const DWORD beyond[] = {SIM_DRIVE_SECTORS - 1, SIM_DRIVE_SECTORS, UINT32_MAX - 1, UINT32_MAX};
    for (size_t i = 0; i < 4; i++) {
        CHECK_EQUAL(disk_read(sim_volume->drv, two, beyond[i], 2), RES_PARERR);
        CHECK_EQUAL(disk_write(sim_volume->drv, two, beyond[i], 2), RES_PARERR);
    }
}

TEST(work, "drive: what the program reads is its work, what the host does is not") {
    bench_start();
    uint64_t start = sim_work_done();
    files_mkdir("/a");
    CHECK_EQUAL(sim_work_done(), start);
    FILINFO info;
    sim_volume->winsect = 0; // or it may be in FatFs's window already
    CHECK_EQUAL(f_stat(sim_volume, "/a", &info), FR_OK);
    CHECK(sim_work_done() > start);
}

static void check_written(uint64_t epoch_s, int year, int month, int day, int second_of_day) {
    sim.in.epoch_us = epoch_s * 1000000;
    files_write("/a.txt", "");
    FILINFO info;
    CHECK_EQUAL(f_stat(sim_volume, "/a.txt", &info), FR_OK);
    CHECK_EQUAL(info.fdate, (year - 1980) << 9 | month << 5 | day);
    CHECK_EQUAL(info.ftime,
        second_of_day / 3600 << 11 | second_of_day / 60 % 60 << 5 | second_of_day % 60 / 2);
}

TEST(dates, "drive: files have the date and time of the board's clock, within FAT's years") {
    bench_start();
    check_written(0, 1980, 1, 1, 0);
    check_written(315532799, 1980, 1, 1, 0);
    check_written(951782400, 2000, 2, 29, 0); // 2000-02-29T00:00:00Z
    check_written(951868800, 2000, 3, 1, 0);
    check_written(1735689599, 2024, 12, 31, 86399); // 2024-12-31T23:59:59Z
    check_written(1709210096, 2024, 2, 29, 45296);  // 2024-02-29T12:34:56Z
    check_written(4107542400, 2100, 3, 1, 0);       // no leap day in 2100
    check_written(4354819200, 2107, 12, 31, 86399);
    check_written(UINT64_C(1) << 40, 2107, 12, 31, 86399);
}
