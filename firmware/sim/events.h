// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the hardware does of itself: a button that bounces, a byte that arrives, a sensor that answers later. Each
// event happens at its machine time, in order of time and then of age, before anything looks at or
// changes a pin later than that. None calls Python, and none may suspend.
#ifndef WHILETRUE_EVENTS_H
#define WHILETRUE_EVENTS_H

#include <stdbool.h>
#include <stdint.h>

// Events that wait at one time.
#define SIM_EVENTS 256

// What happens: `of` is whoever it belongs to (a part, a pin), `what` anything that it wants to know.
typedef void (*sim_event)(uint32_t of, uint32_t what);

// An event to come, by which it can be taken back.
typedef uint32_t sim_event_id;
#define SIM_NO_EVENT 0

// `ns` is machine time. What lies in the past comes now; of an event that happens, a nanosecond after it at the
// soonest, so that time goes on. SIM_NO_EVENT: there is no room.
sim_event_id sim_event_at(uint64_t ns, sim_event event, uint32_t of, uint32_t what);
// One that has happened, or SIM_NO_EVENT, is nothing.
void sim_event_cancel(sim_event_id id);
// All that belong to `of` and are `event`.
void sim_event_cancel_all(sim_event event, uint32_t of);
// When the next one comes, or SIM_FOREVER.
uint64_t sim_event_next_ns(void);
// The time that it is for whoever is called by an event; else the machine's.
uint64_t sim_event_now_ns(void);
// Lets happen what is due.
void sim_events_run(void);
// Nothing is to come: a reset.
void sim_events_start(void);

#endif // WHILETRUE_EVENTS_H
