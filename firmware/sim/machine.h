// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the firmware's own files share of the simulated hardware. The host never sees this header.
#ifndef WHILETRUE_MACHINE_H
#define WHILETRUE_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sim.h"
#include "work.h"

static inline struct sim_range sim_range(const void *start, size_t size) {
    return (struct sim_range){(uintptr_t)start, size};
}

// clock.c: machine time in nanoseconds since power-on. It never goes back.
void sim_clock_start(void);
uint64_t sim_now_ns(void);
uint64_t sim_now_us(void);
// The board comes to life, at power-on or by a reset: what Python tells the time by begins anew.
void sim_clock_boot(void);
// In an event, as of its own time.
uint64_t sim_uptime_ns(void);
// Time passes while something is on the wire, or converted.
void sim_pass(uint64_t ns);
// What `bits` take on a wire that carries `per_second` of them, at least 1: up to the next nanosecond.
uint64_t sim_wire_ns(uint64_t bits, uint32_t per_second);
// Waits until `wake_ns`, or SIM_FOREVER; returns before that when the host has something new.
void sim_wait(uint64_t wake_ns);
#define SIM_FOREVER UINT64_MAX
// Units of work that fit before `ns`.
uint64_t sim_work_until(uint64_t ns);
bool sim_limit_reached(void);

// poll.c: the VM hook's cold path.
void sim_poll_start(void);
void sim_poll(void);
// Makes the next VM hook look at the clock, the serial line and the drive.
void sim_poll_soon(void);
// Units of work since power-on: VM hooks, and what C did. Never goes back.
uint64_t sim_work_done(void);
// A moment of its own, told from all others by its time, at which the machine may pause. Wherever some host
// may have it pause, this comes before: then what that host puts in comes in there in any other run, too.
void sim_moment(void);
// Suspends for the host: SIM_PAUSE_x.
void sim_pause(uint32_t why);
// The host has changed something that a program may wait for, besides serial input.
void sim_news(void);
// Looks at what the host has sent: Ctrl-C, and the time of an auto-reload. True: there is something
// new since the last look.
bool sim_poll_inputs(void);
// What has come for whoever runs the program, and was not taken yet: SIM_CAME_x.
uint32_t sim_take_came(void);
enum {
    SIM_CAME_INTERRUPT = 1, // the byte that sim_serial_watch() was told
    SIM_CAME_RELOAD = 2,    // `sim_reload_ns`
};
// What was interrupted is no more.
void sim_forget_interrupt(void);
// No reload for what was written until now.
void sim_forget_reload(void);

// serial.c
// Nothing that was typed until now is read.
void sim_serial_drop(void);
// A Ctrl-C that was typed until now is not for the program that starts.
void sim_serial_restart(void);
void sim_serial_write(const char *bytes, size_t length);
// What is written from now on comes after a sleep, or a wait for input.
void sim_serial_note_rest(void);
// The next byte, or -1.
int sim_serial_read(void);
size_t sim_serial_available(void);
// The byte that interrupts the program, as Ctrl-C does; -1: none.
void sim_serial_watch(int byte);
// Looks for it among new bytes. True: there was one.
bool sim_serial_poll(void);

// pins.c: numbers are indices into the board's pins.
enum {
    SIM_OWNER_NONE,
    SIM_OWNER_DIGITALIO,
    SIM_OWNER_BUSIO,
    SIM_OWNER_ANALOGIO,
    SIM_OWNER_KEYPAD,
    SIM_OWNER_COUNTIO,
    SIM_OWNER_ROTARYIO,
    SIM_OWNER_TOUCHIO,
    SIM_OWNER_PWMIO,
    SIM_OWNER_PULSEIO,
    SIM_OWNER_FREQUENCYIO,
    SIM_OWNER_AUDIO,
};
void sim_pins_start(void);
// Takes what the host has changed outside: it has come at this moment.
void sim_pins_poll(void);
bool sim_pin_is_free(uint32_t pin);
bool sim_pin_claim(uint32_t pin, uint8_t owner);
void sim_pin_release(uint32_t pin);
// How it is set up, as the host sees it, too.
const struct sim_pin_out *sim_pin(uint32_t pin);
void sim_pin_input(uint32_t pin, uint8_t pull);
void sim_pin_output(uint32_t pin, bool level, bool open_drain);
void sim_pin_write(uint32_t pin, bool level);
// It is an output, has this level for so long, and then the other.
void sim_pin_pulse(uint32_t pin, bool level, uint64_t ns);
bool sim_pin_read(uint32_t pin);
// What a scan does in an event, within no time: the pin is an output of this level, whatever it is set up for. Neither the
// host nor the record of edges sees that; by sim_pin_rest() it is again what it is set up for.
void sim_pin_strobe(uint32_t pin, bool level);
void sim_pin_rest(uint32_t pin);
// `changed` is called at each change of the level at the pin, when it happens, until the pin is released. False: the chip
// can't look for those of one more pin.
typedef void (*sim_pin_changed)(uint32_t pin, bool level);
bool sim_pin_listen(uint32_t pin, sim_pin_changed changed);
// Whether a finger is on it; true once for one that came and went since the last look.
bool sim_pin_is_touched(uint32_t pin);
// So many changes of pins can be made before the machine may pause again.
void sim_pins_make_room(uint32_t changes);
// An output that is modulated from now on, and has this level at this moment: pwm.c has its edges. With no period it
// is an output and no more. Makes no room.
void sim_pin_modulate(uint32_t pin, struct sim_pwm pwm, bool level);
// The level that it has now by itself.
void sim_pin_show(uint32_t pin, bool level);
// The pin is the converter's alone: no pull, and nothing drives it.
void sim_pin_analog(uint32_t pin);
// A conversion, of 16 bits: 0 V to SIM_HIGH_UV. One that floats is noise.
uint16_t sim_pin_convert(uint32_t pin);

// touch.c
// How long the pad at a pin takes to lose its charge, or with `pulled_up` to get it, through the resistor at it: ten
// times, as a chip counts it; SIM_TOUCH_NEVER: it never does.
uint32_t sim_touch_ticks(uint32_t pin, bool pulled_up);
#define SIM_TOUCH_NEVER 10000

// board.c: `sim.in.board` as of the last start, with nothing in it that is not fit for use.
void sim_board_start(void);
extern struct sim_board sim_board;

// strips.c: NeoPixels.
void sim_strips_start(void);
// `order` has less than SIM_ORDER_SIZE letters.
void sim_strip_write(uint32_t pin, const uint8_t *bytes, size_t size, const char *order);

// random.c: pseudo-random numbers that are the same for the same `sim.in.seed`.
void sim_random_start(void);
// Each user has a stream of its own: reading a pin that floats does not shift what others get.
enum {
    SIM_RANDOM_OS,
    SIM_RANDOM_SEED,
    SIM_RANDOM_PIN,
    SIM_RANDOM_STREAMS = SIM_RANDOM_PIN + SIM_PINS
};
uint32_t sim_random(uint32_t stream);

// drive.c
// Formats CIRCUITPY when it is blank.
void sim_drive_start(void);
// Formats it, whatever is on it.
void sim_drive_erase(void);
// Closes what the program has open: a dropped program's files must not be written over what the
// host has put there since.
void sim_drive_drop_files(void);
// What Python does to the drive is refused from now on, or not.
void sim_drive_set_read_only(bool on);
// True once after the machine changed files.
bool sim_drive_take_changed(void);
// Machine time of the auto-reload that a host's write asks for, or SIM_FOREVER.
extern uint64_t sim_reload_ns;

#endif // WHILETRUE_MACHINE_H
