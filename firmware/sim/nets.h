// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is wired together. A port is whatever a wire may end at: a pin of the chip, what the host holds at
// it, a pin of a part. Ports that are connected are one net. Each may drive it: with a voltage, behind a resistance,
// as any two-pole source does (Thévenin's theorem), so that outputs, pulls, buttons, dividers and sensors meet
// by one rule. Nets say nothing of the chip: what a pin is set up for is in pins.c.
// Not simulated: capacitance, currents into other nets than the port's own, diodes.
#ifndef WHILETRUE_NETS_H
#define WHILETRUE_NETS_H

#include <stdbool.h>
#include <stdint.h>

#include "sim.h"

enum {
    SIM_PORT_CHIP = 0,           // the chip's pins, by number
    SIM_PORT_OUTSIDE = SIM_PINS, // what the host holds at each
    SIM_PORT_PARTS = 2 * SIM_PINS,
    SIM_PORTS = SIM_PORT_PARTS + 512,
};

// Of a 3.3 V chip, in microvolts.
#define SIM_HIGH_UV 3300000

// The highest voltage of a low level, and the lowest of a high one.
#define SIM_LOW_UV (SIM_HIGH_UV / 10 * 3)
#define SIM_LEVEL_UV (SIM_HIGH_UV / 10 * 7)

// Ohms of an output, of a contact that is closed, and of a chip's pull. A typical output of the chips here
// has about 25 (nRF52840 Product Specification 1.7, 6.8.3: 0.4 V at 15 mA in high drive), a pull 11 to 65
// thousand (13 there; RP2040 datasheet, 5.5.3.2: 50 to 80).
#define SIM_OUTPUT_OHMS 25
#define SIM_CONTACT_OHMS 1
#define SIM_PULL_OHMS 40000

// Called when the level of the port's net has changed, for `of`. It may drive ports.
typedef void (*sim_port_changed)(uint32_t of, uint32_t port, bool level);

// All ports are alone, drive nothing and nobody listens.
void sim_nets_start(void);
// Makes one net of those of two ports.
void sim_nets_connect(uint32_t a, uint32_t b);
bool sim_ports_are_one_net(uint32_t a, uint32_t b);
// `ohms` at least 1, `uv` what would be there if nothing else were. Listeners are called before it returns, or,
// where a listener drives, before the outermost one does.
void sim_port_drive(uint32_t port, uint32_t uv, uint32_t ohms);
void sim_port_let_go(uint32_t port);
void sim_port_listen(uint32_t port, sim_port_changed changed, uint32_t of);
// Whether anybody listens on the port's net.
bool sim_port_is_heard(uint32_t port);
// `look` is called when somebody is about to listen, or does from now on: who drives a net with a signal that changes
// by itself has its edges made only while they are heard, and the net as it is at this moment before that.
void sim_nets_when_listened(void (*look)(void));

// Of the port's net. Nothing drives one that floats: its voltage and level are the last that it had.
bool sim_port_floats(uint32_t port);
uint32_t sim_port_uv(uint32_t port);
// Behind what that voltage is, all that drives together; SIM_NO_OHMS where nothing does.
uint32_t sim_port_ohms(uint32_t port);
#define SIM_NO_OHMS UINT32_MAX
// In between as it was.
bool sim_port_level(uint32_t port);
// Two outputs, or an output and a contact, work against each other.
bool sim_port_is_shorted(uint32_t port);

#endif // WHILETRUE_NETS_H
