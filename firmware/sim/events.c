// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The queue is a binary heap: the event that comes next is its first.
#include "events.h"

#include "machine.h"

struct waiting {
    uint64_t ns;
    sim_event event;
    sim_event_id id; // counts up: of two at one time, the older one is first
    uint32_t of;
    uint32_t what;
};

static struct waiting heap[SIM_EVENTS];
static uint32_t count;
static sim_event_id last_id;
static uint64_t running_ns = SIM_FOREVER; // of the event that happens now

// Ids begin anew after some thousand million events, which makes no difference but among those of one time.
static bool is_before(const struct waiting *a, const struct waiting *b) {
    return a->ns != b->ns ? a->ns < b->ns : (int32_t)(a->id - b->id) < 0;
}

static void sift_up(uint32_t at) {
    struct waiting moved = heap[at];
    while (at > 0 && is_before(&moved, &heap[(at - 1) / 2])) {
        heap[at] = heap[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    heap[at] = moved;
}

static void sift_down(uint32_t at) {
    struct waiting moved = heap[at];
    for (uint32_t child = 2 * at + 1; child < count; child = 2 * at + 1) {
        if (child + 1 < count && is_before(&heap[child + 1], &heap[child])) {
            child++;
        }
        if (!is_before(&heap[child], &moved)) {
            break;
        }
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = moved;
}

static void take_out(uint32_t at) {
    count--;
    if (at == count) {
        return;
    }
    heap[at] = heap[count];
    sift_down(at);
    sift_up(at);
}

sim_event_id sim_event_at(uint64_t ns, sim_event event, uint32_t of, uint32_t what) {
    if (count == SIM_EVENTS) {
        return SIM_NO_EVENT;
    }
    uint64_t soonest = running_ns == SIM_FOREVER ? sim_now_ns() : running_ns + 1;
    ns = ns > soonest ? ns : soonest;
    if (++last_id == SIM_NO_EVENT) {
        last_id++;
    }
    heap[count] = (struct waiting){ns, event, last_id, of, what};
    sift_up(count++);
    // The next VM hook may have to come before it was planned to.
    if (heap[0].id == last_id) {
        sim_poll_soon();
    }
    return last_id;
}

void sim_event_cancel(sim_event_id id) {
    for (uint32_t i = 0; id != SIM_NO_EVENT && i < count; i++) {
        if (heap[i].id == id) {
            take_out(i);
            return;
        }
    }
}

void sim_event_cancel_all(sim_event event, uint32_t of) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (heap[i].event != event || heap[i].of != of) {
            heap[kept++] = heap[i];
        }
    }
    count = kept;
    for (uint32_t i = count / 2; i > 0; i--) {
        sift_down(i - 1);
    }
}

uint64_t sim_event_next_ns(void) {
    return count == 0 ? SIM_FOREVER : heap[0].ns;
}

uint64_t sim_event_now_ns(void) {
    return running_ns == SIM_FOREVER ? sim_now_ns() : running_ns;
}

void sim_events_run(void) {
    // An event that looks at a pin is not to run another one within itself.
    if (running_ns != SIM_FOREVER) {
        return;
    }
    while (count > 0 && heap[0].ns <= sim_now_ns()) {
        struct waiting next = heap[0];
        take_out(0);
        running_ns = next.ns;
        next.event(next.of, next.what);
    }
    running_ns = SIM_FOREVER;
}

void sim_events_start(void) {
    count = 0;
}
