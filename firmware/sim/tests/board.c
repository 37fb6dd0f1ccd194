// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <string.h>

static void name_pin(const char *text, uint16_t pin) {
    struct sim_name *name = &sim.in.board.names[sim.in.board.name_count++];
    memcpy(name->text, text, strlen(text));
    name->pin = pin;
}

TEST(copies, "board: what the machine uses is as of its start") {
    memcpy(sim.in.board.id, "one", 4);
    name_pin("D1", 1);
    name_pin("D2", 2);
    sim_board_start();
    memcpy(sim.in.board.id, "two", 4);
    sim.in.board.names[1].pin = 9;
    CHECK_TEXT(sim_board.id, "one");
    CHECK_EQUAL(sim_board.name_count, 2);
    CHECK_EQUAL(sim_board.names[1].pin, 2);
}

TEST(ends, "board: a text without an end is given one") {
    memset(sim.in.board.title, 'x', SIM_TEXT_SIZE);
    memset(sim.in.board.names[0].text, 'y', SIM_NAME_SIZE);
    sim.in.board.name_count = 1;
    sim_board_start();
    CHECK_EQUAL(strlen((const char *)sim_board.title), SIM_TEXT_SIZE - 1);
    CHECK_EQUAL(strlen((const char *)sim_board.names[0].text), SIM_NAME_SIZE - 1);
}

TEST(utf8, "board: what is no UTF-8 is no text") {
    const char *const good[] = {"\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "a\xc3\xa9z"};
    const char *const bad[] = {
        "\x80", "\xf8\x80\x80\x80", "\xc3", "\xc3z", "\xe2\x82", "\xff", "a\xf0\x9f\x98z"};
    for (int i = 0; i < 4; i++) {
        strcpy((char *)sim.in.board.title, good[i]);
        sim_board_start();
        CHECK_TEXT(sim_board.title, good[i]);
    }
    for (int i = 0; i < 7; i++) {
        strcpy((char *)sim.in.board.title, bad[i]);
        sim_board_start();
        CHECK_TEXT(sim_board.title, "");
    }
}

TEST(largest, "board: a table that is full is taken whole") {
    for (uint32_t i = 0; i < SIM_NAMES; i++) {
        struct sim_name *name = &sim.in.board.names[i];
        memset(name->text, 'a' + (int)(i % 26), SIM_NAME_SIZE - 1);
        name->pin = (uint16_t)(i % SIM_PINS);
    }
    sim.in.board.name_count = SIM_NAMES;
    sim_board_start();
    CHECK_EQUAL(sim_board.name_count, SIM_NAMES);
    CHECK_EQUAL(memcmp(sim_board.names, sim.in.board.names, sizeof(sim_board.names)), 0);
}

TEST(unfit, "board: names without text or pin are left out, and more than there is room for") {
    name_pin("", 1);
    name_pin("D1", SIM_PINS);
    name_pin("D2", SIM_PINS - 1);
    sim_board_start();
    CHECK_EQUAL(sim_board.name_count, 1);
    CHECK_TEXT(sim_board.names[0].text, "D2");
    sim.in.board.name_count = UINT32_MAX;
    sim_board_start();
    CHECK_EQUAL(sim_board.name_count, 1);
}
