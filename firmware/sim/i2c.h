// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// I2C (UM10204, I2C-bus specification): transactions, and the time that they take on the wire. A device is
// on the bus when its pins are on the same nets as the controller's.
// Not simulated: clock stretching, arbitration, 10-bit addresses.
#ifndef WHILETRUE_I2C_H
#define WHILETRUE_I2C_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SIM_I2C_DEVICES 64

// What a device does. `of` is the number that it was attached with.
struct sim_i2c_device {
    // START with this address, 7 bits. True: it answers.
    bool (*begin)(uint32_t of, uint8_t address, bool reads);
    // A byte for it. True: it takes it.
    bool (*write)(uint32_t of, uint8_t byte);
    // The next byte of it.
    uint8_t (*read)(uint32_t of);
    // STOP, or START anew; NULL where it makes no difference.
    void (*end)(uint32_t of);
};

// A controller on two of the chip's pins.
struct sim_i2c_bus {
    uint32_t scl;
    uint32_t sda;
    uint32_t frequency; // Hz, at least 1
};

enum sim_i2c_result {
    SIM_I2C_DONE,
    SIM_I2C_NO_ANSWER, // to the address
    SIM_I2C_REFUSED,   // a byte was not taken
};

// No device is attached.
void sim_i2c_start(void);
// Ports of its pins. False: there is no room.
bool sim_i2c_attach(
    const struct sim_i2c_device *device, uint32_t of, uint32_t scl_port, uint32_t sda_port);

// Whether something holds both wires high that nobody drives.
bool sim_i2c_is_pulled_up(const struct sim_i2c_bus *bus);
// One transaction; without `stop` the next one begins with a repeated START. Of several devices at an address
// all take what is written, and what is read is the AND of theirs, as on open-drain wires.
enum sim_i2c_result sim_i2c_write(
    const struct sim_i2c_bus *bus, uint8_t address, const uint8_t *bytes, size_t size, bool stop);
enum sim_i2c_result sim_i2c_read(
    const struct sim_i2c_bus *bus, uint8_t address, uint8_t *bytes, size_t size);

#endif // WHILETRUE_I2C_H
