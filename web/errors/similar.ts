// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** The candidate that somebody who wrote `name` most likely meant, or null. */
export function similar(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  // One slip for each three letters; a name of one or two letters is like any other.
  let least = Math.min(Math.floor(name.length / 3), 3) + 1;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const slips = distance(plain(name), plain(candidate), least);
    if (slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** Capitals and underscores are the least of differences. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

/** Letters left out, put in, changed, or swapped with their neighbour; `limit` where it is more. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return from === to ? 0 : limit;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let least = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(row[to.length] ?? 0, limit);
}
