// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "i2c.h"

#include "events.h"
#include "machine.h"
#include "nets.h"

// Eight bits and the answer.
#define BITS_PER_BYTE 9

static struct attached {
    const struct sim_i2c_device *device;
    uint32_t of;
    uint32_t scl_port;
    uint32_t sda_port;
    bool answers; // in the transaction that goes on
} attached[SIM_I2C_DEVICES];
static uint32_t count;

void sim_i2c_start(void) {
    count = 0;
}

bool sim_i2c_attach(
    const struct sim_i2c_device *device, uint32_t of, uint32_t scl_port, uint32_t sda_port) {
    if (count == SIM_I2C_DEVICES) {
        return false;
    }
    attached[count++] = (struct attached){device, of, scl_port, sda_port, false};
    return true;
}

static bool is_on(const struct attached *it, const struct sim_i2c_bus *bus) {
    return sim_ports_are_one_net(it->scl_port, SIM_PORT_CHIP + bus->scl) &&
           sim_ports_are_one_net(it->sda_port, SIM_PORT_CHIP + bus->sda);
}

bool sim_i2c_is_pulled_up(const struct sim_i2c_bus *bus) {
    sim_events_run();
    return !sim_port_floats(SIM_PORT_CHIP + bus->scl) && sim_port_level(SIM_PORT_CHIP + bus->scl) &&
           !sim_port_floats(SIM_PORT_CHIP + bus->sda) && sim_port_level(SIM_PORT_CHIP + bus->sda);
}

// START and the address. True: somebody answers.
static bool begin(const struct sim_i2c_bus *bus, uint8_t address, bool reads) {
    sim_events_run();
    bool any = false;
    for (uint32_t i = 0; i < count; i++) {
        struct attached *it = &attached[i];
        it->answers = is_on(it, bus) && it->device->begin(it->of, address, reads);
        any |= it->answers;
    }
    return any;
}

static void end(void) {
    for (uint32_t i = 0; i < count; i++) {
        if (attached[i].answers && attached[i].device->end != NULL) {
            attached[i].device->end(attached[i].of);
        }
        attached[i].answers = false;
    }
}

static bool write_byte(uint8_t byte) {
    bool taken = false;
    for (uint32_t i = 0; i < count; i++) {
        if (attached[i].answers) {
            taken |= attached[i].device->write(attached[i].of, byte);
        }
    }
    return taken;
}

static uint8_t read_byte(void) {
    uint8_t byte = 0xff;
    for (uint32_t i = 0; i < count; i++) {
        if (attached[i].answers) {
            byte &= attached[i].device->read(attached[i].of);
        }
    }
    return byte;
}

// START, so many bytes with the address, and STOP, each a bit.
static void take_time(const struct sim_i2c_bus *bus, size_t bytes) {
    sim_work_bytes(bytes);
    sim_pass(sim_wire_ns((uint64_t)bytes * BITS_PER_BYTE + 2, bus->frequency));
}

enum sim_i2c_result sim_i2c_write(
    const struct sim_i2c_bus *bus, uint8_t address, const uint8_t *bytes, size_t size, bool stop) {
    if (!begin(bus, address, false)) {
        take_time(bus, 1);
        return SIM_I2C_NO_ANSWER;
    }
    size_t sent = 0;
    while (sent < size && write_byte(bytes[sent])) {
        sent++;
    }
    if (stop || sent < size) {
        end();
    }
    take_time(bus, 1 + (sent < size ? sent + 1 : size));
    return sent < size ? SIM_I2C_REFUSED : SIM_I2C_DONE;
}

enum sim_i2c_result sim_i2c_read(
    const struct sim_i2c_bus *bus, uint8_t address, uint8_t *bytes, size_t size) {
    bool answered = begin(bus, address, true);
    for (size_t i = 0; answered && i < size; i++) {
        bytes[i] = read_byte();
    }
    end();
    take_time(bus, answered ? 1 + size : 1);
    return answered ? SIM_I2C_DONE : SIM_I2C_NO_ANSWER;
}
