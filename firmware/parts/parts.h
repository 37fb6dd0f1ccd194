// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_PARTS_H
#define WHILETRUE_PARTS_H

// At power-on, when there are nets: makes the parts of `sim.in.parts`, wires and starts them. What is not
// fit for use there is left out.
void parts_start(void);

#endif // WHILETRUE_PARTS_H
