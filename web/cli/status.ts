// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Exit status of a run that the simulator could not go on with: EX_SOFTWARE of sysexits.h. */
export const FAULT_OF_OURS = 70;
