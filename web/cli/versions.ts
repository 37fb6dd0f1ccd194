// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Put in by vite.node.config.js, from the one place where each is stated. */
declare const VERSIONS: {
  /** package.json */
  readonly whiletrue: string;
  /** firmware/modules/version.h: whose API this is. */
  readonly circuitpython: string;
  /** scripts/fetch-micropython.sh: whose core this is. */
  readonly micropython: string;
};

/** What this is, in one line. */
export function versionText(): string {
  const { whiletrue, circuitpython, micropython } = VERSIONS;
  return `whiletrue ${whiletrue} (CircuitPython ${circuitpython}'s API on MicroPython ${micropython})\n`;
}
