// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <stdio.h>
#include <string.h>

#include "files.h"
#include "sim/open_files.h"
#include "sim/volume.h"

static void open_and_write(FIL *file, const char *path, const char *text) {
    UINT put;
    CHECK_EQUAL(sim_file_open(sim_volume, file, path, FA_WRITE | FA_CREATE_ALWAYS), FR_OK);
    CHECK_EQUAL(f_write(file, text, strlen(text), &put), FR_OK);
    CHECK_EQUAL(put, strlen(text));
}

TEST(kept_at_drop, "open files: what a dropped program has written is on the drive") {
    bench_start();
    sim_drive_start();
    FIL file;
    open_and_write(&file, "/log.txt", "unsaved");
    CHECK_TEXT(files_read("/log.txt"), "");
    sim_drive_drop_files();
    CHECK_TEXT(files_read("/log.txt"), "unsaved");
    UINT put;
    CHECK(f_write(&file, "more", 4, &put) != FR_OK);
    CHECK_TEXT(files_read("/log.txt"), "unsaved");
}

TEST(written_by_host, "open files: one that the host writes goes on behind the host's text") {
    bench_start();
    sim_drive_start();
    FIL log;
    FIL other;
    UINT put;
    open_and_write(&log, "/log.txt", "program");
    open_and_write(&other, "/other.txt", "on");
    CHECK_EQUAL(files_write("/LOG.txt", "host, longer than it was; "), 26);
    CHECK_EQUAL(f_write(&log, "goes on", 7, &put), FR_OK);
    CHECK_EQUAL(f_sync(&log), FR_OK);
    CHECK_TEXT(files_read("/log.txt"), "host, longer than it was; goes on");
    CHECK_EQUAL(files_write("/log.txt", "short "), 6);
    CHECK_EQUAL(f_write(&log, "again", 5, &put), FR_OK);
    CHECK_EQUAL(sim_file_close(&log), FR_OK);
    CHECK_TEXT(files_read("/log.txt"), "short again");
    CHECK_EQUAL(f_write(&other, "going", 5, &put), FR_OK);
    CHECK_EQUAL(sim_file_close(&other), FR_OK);
    CHECK_TEXT(files_read("/other.txt"), "ongoing");
}

static const char *read_on(FIL *file, UINT length) {
    static char text[32];
    UINT got = 0;
    CHECK_EQUAL(f_read(file, text, length, &got), FR_OK);
    text[got] = '\0';
    return text;
}

TEST(read_by_program, "open files: one that is read goes on at its place, in the host's text") {
    bench_start();
    files_write("/data.txt", "one two");
    FIL file;
    CHECK_EQUAL(sim_file_open(sim_volume, &file, "/data.txt", FA_READ), FR_OK);
    CHECK_TEXT(read_on(&file, 4), "one ");
    files_write("/data.txt", "ONE TWO THREE");
    CHECK_TEXT(read_on(&file, 4), "TWO ");
    files_write("/data.txt", "1");
    CHECK_TEXT(read_on(&file, 4), "");
    files_write("/data.txt", "1 and more");
    CHECK_TEXT(read_on(&file, 9), " and more");
}

TEST(written_by_both, "open files: two of one file both go on where the host has written it") {
    bench_start();
    sim_drive_start();
    FIL writer;
    FIL reader;
    UINT put;
    open_and_write(&writer, "/log.txt", "old");
    CHECK_EQUAL(sim_file_open(sim_volume, &reader, "/log.txt", FA_READ), FR_OK);
    files_write("/log.txt", "new ");
    CHECK_EQUAL(f_write(&writer, "line", 4, &put), FR_OK);
    CHECK_EQUAL(f_sync(&writer), FR_OK);
    CHECK_TEXT(read_on(&reader, 4), "new ");
    CHECK_TEXT(files_read("/log.txt"), "new line");
}

TEST(large, "open files: one whose new text takes several calls goes on behind all of it") {
    bench_start();
    sim_drive_start();
    FIL log;
    UINT put;
    open_and_write(&log, "/log.txt", "old");
    files_write("/log.txt", "");
    memset(sim.transfer.data, 'x', SIM_TRANSFER_SIZE);
    CHECK_EQUAL(sim_drive_write(0, SIM_TRANSFER_SIZE), SIM_TRANSFER_SIZE);
    CHECK_EQUAL(sim_drive_write(SIM_TRANSFER_SIZE, 10), 10);
    CHECK_EQUAL(f_write(&log, "end", 3, &put), FR_OK);
    CHECK_EQUAL(sim_file_close(&log), FR_OK);
    FILINFO info;
    CHECK_EQUAL(f_stat(sim_volume, "/log.txt", &info), FR_OK);
    CHECK_EQUAL(info.fsize, SIM_TRANSFER_SIZE + 13);
}

TEST(other_folder, "open files: one in the same place of another folder goes on") {
    bench_start();
    files_mkdir("/a");
    files_mkdir("/b");
    files_write("/b/x.txt", "");
    FIL file;
    UINT put;
    open_and_write(&file, "/a/x.txt", "a");
    CHECK_EQUAL(files_write("/b/x.txt", "b"), 1);
    CHECK_EQUAL(f_write(&file, "a", 1, &put), FR_OK);
    CHECK_EQUAL(sim_file_close(&file), FR_OK);
    CHECK_TEXT(files_read("/a/x.txt"), "aa");
}

TEST(folder_at_drop, "open files: a folder that a dropped program was listing is closed, too") {
    bench_start();
    files_write("/a.txt", "a");
    FF_DIR folder;
    FILINFO info;
    CHECK_EQUAL(f_opendir(sim_volume, &folder, "/"), FR_OK);
    sim_drive_drop_files();
    CHECK_EQUAL(f_readdir(&folder, &info), FR_INVALID_OBJECT);
}

TEST(renamed_by_host, "open files: one that the host renames goes on under its new name") {
    bench_start();
    files_mkdir("/folder");
    FIL file;
    FIL replaced;
    UINT put;
    open_and_write(&file, "/a.txt", "a");
    open_and_write(&replaced, "/folder/b.txt", "gone");
    CHECK_EQUAL(files_rename("/a.txt", "/folder/b.txt"), 0);
    CHECK_EQUAL(f_write(&file, "b", 1, &put), FR_OK);
    CHECK(f_write(&replaced, "x", 1, &put) != FR_OK);
    CHECK_EQUAL(files_rename("/folder/b.txt", "/folder/B.txt"), 0);
    CHECK_EQUAL(f_write(&file, "c", 1, &put), FR_OK);
    CHECK_EQUAL(sim_file_close(&file), FR_OK);
    CHECK_TEXT(files_read("/folder/b.txt"), "abc");
    CHECK_TEXT(files_read("/a.txt"), "FatFs says 4");
}

TEST(removed_by_host, "open files: one that the host removes is closed first") {
    bench_start();
    sim_drive_start();
    FIL file;
    UINT put;
    open_and_write(&file, "/c.txt", "c");
    int32_t free_before = files_free();
    CHECK_EQUAL(files_remove("/c.txt"), 0);
    CHECK(f_write(&file, "x", 1, &put) != FR_OK);
    CHECK(files_free() >= free_before);
}

TEST(flushed_by_host, "open files: the host flushes one by its path") {
    bench_start();
    sim_drive_start();
    FIL file;
    open_and_write(&file, "/a.txt", "saved");
    strcpy((char *)sim.transfer.path, "/a.txt");
    CHECK_EQUAL(sim_drive_flush(), 0);
    CHECK_TEXT(files_read("/a.txt"), "saved");
    CHECK(sim_drive_take_changed());
    strcpy((char *)sim.transfer.path, "/none");
    CHECK_EQUAL(sim_drive_flush(), 0);
}

TEST(most, "open files: there is room for so many, and for another when one is closed") {
    bench_start();
    sim_drive_start();
    static FIL files[SIM_FILES_OPEN + 1];
    char path[16];
    for (int i = 0; i <= SIM_FILES_OPEN; i++) {
        snprintf(path, sizeof(path), "/f%d", i);
        FRESULT result = sim_file_open(sim_volume, &files[i], path, FA_WRITE | FA_CREATE_ALWAYS);
        CHECK_EQUAL(result, i < SIM_FILES_OPEN ? FR_OK : FR_TOO_MANY_OPEN_FILES);
    }
    CHECK_TEXT(files_read("/f64"), "FatFs says 4"); // FR_NO_FILE: it was not made either
    CHECK_EQUAL(sim_file_close(&files[3]), FR_OK);
    CHECK_EQUAL(sim_file_open(sim_volume, &files[3], path, FA_WRITE | FA_CREATE_ALWAYS), FR_OK);
}

TEST(failed_open, "open files: one that could not be opened takes no room") {
    bench_start();
    sim_drive_start();
    FIL file;
    for (int i = 0; i < 3 * SIM_FILES_OPEN; i++) {
        CHECK_EQUAL(sim_file_open(sim_volume, &file, "/none", FA_READ), FR_NO_FILE);
    }
}
