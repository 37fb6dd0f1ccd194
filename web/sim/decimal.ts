// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** A number as people write it in options and traces, "2.5" or ".5"; NaN for all else: "1e3", "-1", "". */
export function decimal(text: string): number {
  return /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
}
