// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Microphones whose bits a chip makes numbers of (PDM).
#ifndef WHILETRUE_MICROPHONES_H
#define WHILETRUE_MICROPHONES_H

#include <stdbool.h>
#include <stdint.h>

// The effective value (rms) of what it hears, in 256ths of a step of 16 bits; `of` as attached.
typedef uint32_t (*sim_microphone_rms)(uint32_t of);

// None is attached.
void sim_microphones_start(void);
// Ports of its pins. False: there is no room.
bool sim_microphone_attach(
    sim_microphone_rms rms, uint32_t of, uint32_t clock_port, uint32_t data_port);
// One number of 16 bits, 32768 in the middle, from the microphone at these two pins of the chip. It is noise of that
// loudness: there is no tone in it. Without a microphone there is silence.
uint16_t sim_microphone_sample(uint32_t clock, uint32_t data);

#endif // WHILETRUE_MICROPHONES_H
