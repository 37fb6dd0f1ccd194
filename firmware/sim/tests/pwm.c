// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "sim/pwm.h"

#include "bench.h"
#include "sim/events.h"
#include "sim/nets.h"

#define OUT 5
#define IN 6
#define MOST 16

// Edges of a net that were heard.
static struct {
    uint64_t ns;
    bool level;
} heard[1000];
static uint32_t count;

static void note(uint32_t of, uint32_t port, bool level) {
    (void)of, (void)port;
    CHECK(count < sizeof(heard) / sizeof(heard[0]));
    heard[count].ns = sim_event_now_ns();
    heard[count++].level = level;
}

static void begin(uint32_t frequency, uint16_t duty) {
    CHECK(sim_pin_claim(OUT, SIM_OWNER_PWMIO));
    CHECK_EQUAL(sim_pwm_begin(OUT, frequency, duty, false, true), SIM_PWM_DONE);
}

static void wire_and_listen(void) {
    bench_start();
    sim_nets_connect(SIM_PORT_CHIP + OUT, SIM_PORT_CHIP + IN);
    sim_pin_input(IN, SIM_PULL_NONE);
    sim_port_listen(SIM_PORT_CHIP + IN, note, 0);
}

TEST(pwm_state, "pwm: frequency and duty are a state, and one change in the row of edges") {
    bench_start();
    begin(500, 32768);
    CHECK_EQUAL(sim.out.pins[OUT].pwm.period_ps, 2000000000);
    CHECK_EQUAL(sim.out.pins[OUT].pwm.high_ps, 1000000000);
    CHECK_EQUAL(sim.out.pins[OUT].pwm_changes, 1);
    sim_pass(1000000000);
    CHECK_EQUAL(sim.out.edge_head, 1);
    CHECK_EQUAL(sim.out.edges[0].pwm.high_ps, 1000000000);
    CHECK_EQUAL(sim_event_next_ns(), SIM_FOREVER);
    sim_pwm_set_duty(OUT, 32768);
    CHECK_EQUAL(sim.out.edge_head, 1);
    sim_pwm_set_duty(OUT, 0);
    CHECK_EQUAL(sim.out.edge_head, 2);
    sim_pin_release(OUT);
    CHECK_EQUAL(sim.out.edge_head, 3);
    CHECK_EQUAL(sim.out.edges[2].pwm.period_ps, 0);
    CHECK_EQUAL(sim.out.edges[2].value, 0);
    CHECK_EQUAL(sim.out.pins[OUT].pwm.period_ps, 0);
    // Another one is news, though it has the same numbers.
    uint32_t changes = sim.out.pins[OUT].pwm_changes;
    begin(500, 0);
    CHECK_EQUAL(sim.out.pins[OUT].pwm_changes, changes + 1);
}

TEST(pwm_edges, "pwm: who listens hears each edge at its nanosecond") {
    wire_and_listen();
    begin(38000, 16384); // a top of 421: 26.3125 us, high for 105 ticks of 62.5 ns
    uint64_t start = sim_now_ns();
    sim_pass(1000000);
    CHECK_EQUAL(count, 77);
    for (uint32_t i = 0; i < count; i++) {
        uint64_t ticks = i / 2 * 421 + (i % 2 == 0 ? 0 : 105);
        CHECK_EQUAL(heard[i].ns - start, (ticks * 125 + 1) / 2);
        CHECK_EQUAL(heard[i].level, i % 2 == 0);
    }
    // And nobody any more.
    sim_port_listen(SIM_PORT_CHIP + IN, NULL, 0);
    CHECK_EQUAL(sim_event_next_ns(), SIM_FOREVER);
    // None of it is written down.
    CHECK_EQUAL(sim.out.edge_head, 1);
}

TEST(pwm_late_listener, "pwm: who begins to listen hears the next edge, not one that is past") {
    bench_start();
    sim_nets_connect(SIM_PORT_CHIP + OUT, SIM_PORT_CHIP + IN);
    begin(1000, 16384);
    uint64_t start = sim_now_ns();
    sim_pass(5500000); // low since 5.25 ms
    sim_port_listen(SIM_PORT_CHIP + IN, note, 0);
    CHECK_EQUAL(count, 0);
    sim_pass(1000000);
    CHECK_EQUAL(count, 2);
    CHECK_EQUAL(heard[0].ns - start, 6000000);
    CHECK(heard[0].level);
    CHECK_EQUAL(heard[1].ns - start, 6250000);
}

TEST(pwm_look, "pwm: who looks at the pin finds it as it is at that moment") {
    bench_start();
    sim_nets_connect(SIM_PORT_CHIP + OUT, SIM_PORT_CHIP + IN);
    sim_pin_input(IN, SIM_PULL_NONE);
    begin(1000, 16384);
    uint64_t start = sim_now_ns();
    for (uint32_t i = 0; i < 40; i++) {
        uint64_t at = (sim_now_ns() - start) % 1000000;
        CHECK_EQUAL(sim_pin_read(IN), at < 250000);
        sim_pass(130000);
    }
}

TEST(pwm_next_period, "pwm: another duty comes with the next period, another frequency at once") {
    wire_and_listen();
    begin(1000, 16384);
    uint64_t start = sim_now_ns();
    sim_pass(100000);
    sim_pwm_set_duty(OUT, 49152);
    sim_pwm_set_duty(OUT, 32768);
    sim_pass(1800000);
    CHECK_EQUAL(count, 4);
    CHECK_EQUAL(heard[1].ns - start, 250000);
    CHECK_EQUAL(heard[2].ns - start, 1000000);
    CHECK_EQUAL(heard[3].ns - start, 1500000);
    sim_pass(500000);
    CHECK(sim_pwm_set_frequency(OUT, 10000, 32768));
    uint64_t then = sim.out.edges[sim.out.edge_head - 1].time_ns;
    count = 0;
    sim_pass(130000);
    CHECK_EQUAL(heard[0].ns - then, 50000);
    CHECK_EQUAL(heard[1].ns - then, 100000);
}

TEST(pwm_steady, "pwm: always low and always high have no edges") {
    wire_and_listen();
    begin(1000, 0);
    sim_pass(5000000);
    CHECK_EQUAL(count, 0);
    sim_pwm_set_duty(OUT, SIM_PWM_MOST);
    sim_pass(5000000);
    CHECK_EQUAL(count, 1);
    CHECK(sim_pin_read(IN));
    sim_pwm_set_duty(OUT, 0);
    sim_pass(5000000);
    CHECK_EQUAL(count, 2);
    CHECK(!sim_pin_read(IN));
}

TEST(pwm_slow, "pwm: one that is slow enough to be seen changes the pin's level by itself") {
    bench_start();
    begin(10, 32768);
    CHECK_EQUAL(sim.out.pins[OUT].level, 1);
    sim_pass(60000000);
    CHECK_EQUAL(sim.out.pins[OUT].level, 0);
    sim_pass(50000000);
    CHECK_EQUAL(sim.out.pins[OUT].level, 1);
    CHECK_EQUAL(sim.out.edge_head, 1);
}

static uint64_t woken[3];

static void rest_a_while(uint32_t why) {
    CHECK_EQUAL(why, SIM_PAUSE_SLEEP);
    sim.in.rest_ns = 0; // on to the end
    if (bench_pauses <= 3) {
        woken[bench_pauses - 1] = sim.book.wake_ns;
        sim.in.rest_ns = sim.book.wake_ns;
    }
}

TEST(pwm_slow_in_sleep, "pwm: the host is to run a machine that sleeps where a pin blinks") {
    bench_start();
    begin(10, 32768);
    uint64_t start = sim.out.edges[0].time_ns;
    sim.in.rest_ns = sim_now_ns();
    bench_on_pause = rest_a_while;
    uint64_t wake = sim_now_ns() + 1000000000;
    sim_wait(wake);
    for (uint32_t i = 0; i < 3; i++) {
        CHECK_EQUAL(woken[i] - start, (i + 1) * 50000000);
    }
    CHECK_EQUAL(sim_now_ns(), wake);
}

TEST(pwm_range, "pwm: 4 Hz to 4 MHz, by 16 MHz divided as little as may be") {
    bench_start();
    CHECK_EQUAL(sim_pwm_begin(0, 0, 0, false, true), SIM_PWM_BAD_FREQUENCY);
    CHECK_EQUAL(sim_pwm_begin(0, 3, 0, false, true), SIM_PWM_BAD_FREQUENCY);
    CHECK_EQUAL(sim_pwm_begin(0, 4000001, 0, false, true), SIM_PWM_BAD_FREQUENCY);
    CHECK_EQUAL(sim_pwm_begin(0, 4, 0, false, true), SIM_PWM_DONE);
    CHECK_EQUAL(sim.out.pins[0].pwm.period_ps, 250000000000);
    CHECK_EQUAL(sim_pwm_begin(1, 4000000, 0, false, true), SIM_PWM_DONE);
    CHECK_EQUAL(sim.out.pins[1].pwm.period_ps, 250000);
    CHECK_EQUAL(sim_pwm_begin(2, 440, 0, false, true), SIM_PWM_DONE);
    CHECK_EQUAL(sim.out.pins[2].pwm.period_ps, 18181ull * 125000);
}

TEST(pwm_counters, "pwm: four counters of four channels; who is alone has one to itself") {
    bench_start();
    for (uint32_t pin = 0; pin < 8; pin++) {
        CHECK_EQUAL(sim_pwm_begin(pin, 500, 0, false, true), SIM_PWM_DONE);
    }
    CHECK_EQUAL(sim_pwm_begin(8, 440, 0, true, true), SIM_PWM_DONE);
    CHECK_EQUAL(sim_pwm_begin(9, 50, 0, false, true), SIM_PWM_DONE);
    CHECK_EQUAL(sim_pwm_begin(10, 440, 0, true, true), SIM_PWM_NONE_FREE);
    CHECK_EQUAL(sim_pwm_begin(10, 500, 0, false, true), SIM_PWM_NONE_FREE);
    CHECK_EQUAL(sim_pwm_begin(10, 50, 0, false, true), SIM_PWM_DONE);
    sim_pwm_end(3);
    CHECK_EQUAL(sim_pwm_begin(11, 500, 0, false, true), SIM_PWM_DONE);
    sim_pins_start();
    for (uint32_t pin = 0; pin < MOST; pin++) {
        CHECK_EQUAL(sim_pwm_begin(pin, 500, 0, false, true), SIM_PWM_DONE);
    }
    CHECK_EQUAL(sim_pwm_begin(MOST, 500, 0, false, true), SIM_PWM_NONE_FREE);
}

TEST(pwm_carrier, "pwm: a carrier that is switched") {
    wire_and_listen();
    CHECK_EQUAL(sim_pwm_begin(OUT, 100000, 32768, false, false), SIM_PWM_DONE);
    sim_pass(100000);
    CHECK_EQUAL(count, 0);
    sim_pwm_switch(OUT, true);
    sim_pass(50000);
    sim_pwm_switch(OUT, false);
    uint32_t edges = count;
    CHECK(edges >= 10 && edges <= 12);
    CHECK(!heard[edges - 1].level);
    sim_pass(50000);
    CHECK_EQUAL(count, edges);
    CHECK_EQUAL(sim.out.edge_head, 2);
}
