// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "nets.h"

#include <string.h>

// Conductance in nanosiemens: of up to a thousand million ohms it is more than none.
#define NANOSIEMENS_OF_OHM 1000000000u

// What is behind fewer ohms than this is no resistor: two of them with different voltages are a short circuit.
#define SHORT_OHMS 100
#define SHORT_UV 1000000

// Changes of nets that come of one change. More are an oscillation: an inverter whose output is its input.
#define MOST_CHANGES 1000

static struct port {
    uint32_t uv;
    uint32_t ohms; // 0: drives nothing
    uint32_t of;   // for `changed`
    sim_port_changed changed;
    uint16_t next; // of the same net, in a ring
    uint16_t net;  // the port whose number the net has
} ports[SIM_PORTS];

static struct net {
    uint32_t uv;
    uint32_t ohms; // SIM_NO_OHMS: it floats
    bool level;
    bool is_shorted;
    bool is_changed; // and waits for its listeners to be called
} nets[SIM_PORTS];

static uint16_t changed[SIM_PORTS]; // nets, in a ring from `first`
static uint32_t first;
static uint32_t count;
static bool is_telling;
static void (*look)(void); // sim_nets_when_listened()

static struct net *net_of(uint32_t port) {
    return &nets[ports[port].net];
}

void sim_nets_start(void) {
    memset(ports, 0, sizeof(ports));
    memset(nets, 0, sizeof(nets));
    for (uint32_t port = 0; port < SIM_PORTS; port++) {
        ports[port].next = port;
        ports[port].net = port;
        nets[port].ohms = SIM_NO_OHMS;
    }
    count = 0;
}

// The voltage at which as much current flows in as out (Millman's theorem).
static void resolve(uint32_t port) {
    uint64_t conductance = 0;
    uint64_t current = 0;
    uint32_t lowest = UINT32_MAX; // of those that are no resistors
    uint32_t highest = 0;
    uint32_t at = port;
    do {
        const struct port *it = &ports[at];
        if (it->ohms != 0) {
            uint64_t own = NANOSIEMENS_OF_OHM / it->ohms;
            conductance += own;
            current += own * it->uv;
        }
        if (it->ohms != 0 && it->ohms < SHORT_OHMS) {
            lowest = it->uv < lowest ? it->uv : lowest;
            highest = it->uv > highest ? it->uv : highest;
        }
        at = it->next;
    } while (at != port);
    struct net *net = net_of(port);
    net->is_shorted = highest >= SHORT_UV && highest - SHORT_UV > lowest;
    if (conductance == 0) {
        net->ohms = SIM_NO_OHMS;
        return;
    }
    uint64_t ohms = NANOSIEMENS_OF_OHM / conductance;
    net->ohms = ohms == 0 ? 1 : ohms;
    net->uv = (current + conductance / 2) / conductance;
}

static void tell(uint32_t net) {
    uint32_t at = net;
    do {
        const struct port *it = &ports[at];
        at = it->next;
        if (it->changed != NULL) {
            it->changed(it->of, it - ports, nets[net].level);
        }
    } while (at != net);
}

static void tell_all(void) {
    if (is_telling) {
        return;
    }
    is_telling = true;
    for (uint32_t told = 0; count > 0; told++) {
        uint32_t net = changed[first];
        first = (first + 1) % SIM_PORTS;
        count--;
        nets[net].is_changed = false;
        if (told < MOST_CHANGES) {
            tell(net);
        }
    }
    is_telling = false;
}

static void update(uint32_t port) {
    resolve(port);
    struct net *net = net_of(port);
    bool level = net->level ? net->uv >= SIM_LOW_UV : net->uv > SIM_LEVEL_UV;
    if (level == net->level) {
        return;
    }
    net->level = level;
    if (!net->is_changed) {
        net->is_changed = true;
        changed[(first + count++) % SIM_PORTS] = ports[port].net;
    }
    tell_all();
}

void sim_nets_connect(uint32_t a, uint32_t b) {
    uint16_t net = ports[a].net;
    if (net == ports[b].net) {
        return;
    }
    uint32_t at = b;
    do {
        ports[at].net = net;
        at = ports[at].next;
    } while (at != b);
    uint16_t next = ports[a].next;
    ports[a].next = ports[b].next;
    ports[b].next = next;
    update(a);
}

bool sim_ports_are_one_net(uint32_t a, uint32_t b) {
    return ports[a].net == ports[b].net;
}

void sim_port_drive(uint32_t port, uint32_t uv, uint32_t ohms) {
    if (ports[port].uv == uv && ports[port].ohms == ohms) {
        return;
    }
    ports[port].uv = uv;
    ports[port].ohms = ohms;
    update(port);
}

void sim_port_let_go(uint32_t port) {
    sim_port_drive(port, 0, 0);
}

void sim_nets_when_listened(void (*then)(void)) {
    look = then;
}

static void look_around(void) {
    if (look != NULL) {
        look();
    }
}

void sim_port_listen(uint32_t port, sim_port_changed listener, uint32_t of) {
    ports[port].changed = NULL;
    look_around();
    ports[port].changed = listener;
    ports[port].of = of;
    look_around();
}

bool sim_port_is_heard(uint32_t port) {
    uint32_t at = port;
    do {
        if (ports[at].changed != NULL) {
            return true;
        }
        at = ports[at].next;
    } while (at != port);
    return false;
}

bool sim_port_floats(uint32_t port) {
    return net_of(port)->ohms == SIM_NO_OHMS;
}

uint32_t sim_port_ohms(uint32_t port) {
    return net_of(port)->ohms;
}

uint32_t sim_port_uv(uint32_t port) {
    return net_of(port)->uv;
}

bool sim_port_level(uint32_t port) {
    return net_of(port)->level;
}

bool sim_port_is_shorted(uint32_t port) {
    return net_of(port)->is_shorted;
}
