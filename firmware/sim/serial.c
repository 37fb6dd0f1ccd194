// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The console's serial line, as USB gives it: what is not taken in time waits, nothing is lost on the way.
// Not simulated: time on the wire, a host that is not there.
#include "machine.h"

#define CTRL_C 3

static uint32_t scanned; // bytes of rx that were looked at for Ctrl-C
static int watched = -1; // the byte that interrupts, or -1
static bool rested;      // since the last byte was written

void sim_serial_watch(int byte) {
    watched = byte;
    // What came before is seen at the next hook, wherever the host has the machine pause.
    sim_poll_soon();
}

void sim_serial_drop(void) {
    sim.out.rx_tail = sim.in.rx_head;
    scanned = sim.in.rx_head;
}

void sim_serial_note_rest(void) {
    rested = true;
}

// True: one more mark would take the place of one that tells the time of a byte that waits.
static bool marks_full(void) {
    const struct sim_mark *second = &sim.out.marks[(sim.out.mark_head + 1) % SIM_MARKS];
    return sim.out.mark_head >= SIM_MARKS && (int32_t)(second->tx_at - sim.in.tx_tail) > 0;
}

static void mark(void) {
    while ((sim.in.flags & SIM_FLAG_RECORD) && marks_full()) {
        sim_pause(SIM_PAUSE_RECORD);
    }
    sim.out.marks[sim.out.mark_head % SIM_MARKS] = (struct sim_mark){
        .time_ns = sim_now_ns(),
        .tx_at = sim.out.tx_head,
        .edge_at = sim.out.edge_head,
        .rested = rested,
    };
    sim.out.mark_head++;
    rested = false;
}

static void begin_packet(uint32_t size) {
    sim_moment();
    while (sim.out.tx_head + size - sim.in.tx_tail > SIM_TX_SIZE) {
        sim_pause(SIM_PAUSE_TX_FULL);
    }
    mark();
}

void sim_serial_write(const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (i % SIM_PACKET == 0) {
            size_t rest = length - i;
            begin_packet(rest < SIM_PACKET ? rest : SIM_PACKET);
        }
        sim.out.tx[sim.out.tx_head % SIM_TX_SIZE] = bytes[i];
        sim.out.tx_head++;
    }
}

size_t sim_serial_available(void) {
    if (sim.in.rx_head - sim.out.rx_tail > SIM_RX_SIZE) {
        sim.out.rx_tail = sim.in.rx_head - SIM_RX_SIZE; // the host has written over the rest
    }
    return sim.in.rx_head - sim.out.rx_tail;
}

int sim_serial_read(void) {
    if (sim_serial_available() == 0) {
        return -1;
    }
    int byte = sim.in.rx[sim.out.rx_tail % SIM_RX_SIZE];
    sim.out.rx_tail++;
    return byte;
}

// True: `byte` is among what came since the last look. What was typed before it is dropped, as on a
// board.
static bool take_interrupt(int byte) {
    size_t available = sim_serial_available();
    if (scanned - sim.out.rx_tail > available) {
        scanned = sim.out.rx_tail; // the program, or a line editor, has read on
    }
    bool found = false;
    for (; scanned != sim.in.rx_head; scanned++) {
        if (sim.in.rx[scanned % SIM_RX_SIZE] == byte) {
            sim.out.rx_tail = scanned + 1;
            found = true;
        }
    }
    return found;
}

bool sim_serial_poll(void) {
    // Where nothing can be interrupted yet, Ctrl-C waits for what comes: a program that starts.
    return watched >= 0 && take_interrupt(watched);
}

void sim_serial_restart(void) {
    take_interrupt(CTRL_C);
    sim_forget_interrupt();
}
