// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// When a file was written: the board's own clock, as FatFs asks for it.
#include "lib/oofatfs/ff.h"
#include "machine.h"

#define DAY_S 86400
// FAT counts years in 7 bits from 1980.
#define FIRST_S 315532800u // 1980-01-01
#define END_S 4354819200u  // 2108-01-01

struct date {
    uint32_t year;
    uint32_t month;
    uint32_t day;
};

// https://howardhinnant.github.io/date_algorithms.html#civil_from_days: the year begins in March.
static struct date date_of(uint32_t days_since_1970) {
    uint32_t days = days_since_1970 + 719468;
    uint32_t era = days / 146097;
    uint32_t of_era = days % 146097;
    uint32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    uint32_t of_year = of_era - (365 * year + year / 4 - year / 100);
    uint32_t month = (5 * of_year + 2) / 153;
    return (struct date){
        .year = year + era * 400 + (month >= 10),
        .month = month < 10 ? month + 3 : month - 9,
        .day = of_year - (153 * month + 2) / 5 + 1,
    };
}

// Packed, in steps of two seconds. http://elm-chan.org/fsw/ff/doc/fattime.html
DWORD get_fattime(void) {
    uint64_t seconds = (sim.in.epoch_us + sim_now_us()) / 1000000;
    if (seconds < FIRST_S) {
        seconds = FIRST_S;
    } else if (seconds >= END_S) {
        seconds = END_S - 1;
    }
    struct date date = date_of(seconds / DAY_S);
    DWORD of_day = seconds % DAY_S;
    return (DWORD)(date.year - 1980) << 25 | date.month << 21 | date.day << 16 |
           of_day / 3600 << 11 | of_day / 60 % 60 << 5 | of_day % 60 / 2;
}
