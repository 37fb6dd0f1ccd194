// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// 74HC165: eight inputs, read one after another by one pin. While PL is low they are taken over; at each rise of CP after
// that they move on by one, D7 first, and what is at DS follows. (Nexperia's data sheet of the 74HC165, tables 1 and 3.)
// Not simulated: CE, which is low, the inverted output, and the times between.
#include "part.h"

#include "sim/nets.h"

enum { PL, CP, DS, Q7, PINS };
static const char *const pins[] = {"PL", "CP", "DS", "Q7"};

#define INPUTS 8
#define INPUT(number)                                                                              \
    { "d" #number, "D" #number, "", 0, 1, 0, 1 }
static const struct part_input inputs[] = {
    INPUT(0), INPUT(1), INPUT(2), INPUT(3), INPUT(4), INPUT(5), INPUT(6), INPUT(7)};

struct state {
    uint8_t bits;
    bool next; // at DS while CP is low: at the rise, the register before this one moves on, too
};

static void show(const struct part *part) {
    const struct state *self = part->state;
    bool high = self->bits >> (INPUTS - 1);
    sim_port_drive(part->port + Q7, high ? SIM_HIGH_UV : 0, SIM_OUTPUT_OHMS);
}

static void load(struct part *part) {
    struct state *self = part->state;
    self->bits = 0;
    for (uint32_t i = 0; i < INPUTS; i++) {
        self->bits |= (part_input(part, i) != 0) << i;
    }
    show(part);
}

static bool is_loading(const struct part *part) {
    return !sim_port_level(part->port + PL);
}

static void load_changed(uint32_t of, uint32_t port, bool level) {
    (void)port;
    if (!level) {
        load(part_of(of));
    }
}

static void follow(struct part *part) {
    struct state *self = part->state;
    if (!sim_port_level(part->port + CP)) {
        self->next = sim_port_level(part->port + DS);
    }
}

static void data_changed(uint32_t of, uint32_t port, bool level) {
    (void)port;
    (void)level;
    follow(part_of(of));
}

static void clock_changed(uint32_t of, uint32_t port, bool level) {
    (void)port;
    struct part *part = part_of(of);
    struct state *self = part->state;
    follow(part);
    if (level && !is_loading(part)) {
        self->bits = self->bits << 1 | self->next;
        show(part);
    }
}

static void changed(struct part *part, uint32_t input) {
    (void)input;
    if (is_loading(part)) {
        load(part);
    }
}

static void start(struct part *part) {
    sim_port_listen(part->port + PL, load_changed, part->number);
    sim_port_listen(part->port + CP, clock_changed, part->number);
    sim_port_listen(part->port + DS, data_changed, part->number);
    load(part);
}

const struct part_kind part_hc165 = {
    .name = "74hc165",
    .label = "74HC165 shift register",
    .pins = pins,
    .pin_count = PINS,
    .inputs = inputs,
    .input_count = INPUTS,
    .state_size = sizeof(struct state),
    .start = start,
    .changed = changed,
};
