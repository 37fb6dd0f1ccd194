// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import type { Sample } from './run';

type Figure = 'stackUsed' | 'stackPeak' | 'unwindPeak' | 'heapUsed' | 'jsHeap';

// What a figure may be above its value after the first quarter, in which everything was reached.
const SLACK: Record<Figure, { name: string; bytes: number }> = {
  stackUsed: { name: 'C stack after a round', bytes: 0 },
  stackPeak: { name: 'C stack, high-water', bytes: 0 },
  unwindPeak: { name: 'unwind buffer', bytes: 0 },
  // The collector keeps a dead object that some word looks like a pointer to.
  heapUsed: { name: 'Python heap', bytes: 2048 },
  jsHeap: { name: 'JS heap', bytes: 512 * 1024 },
};

/** The figures that are not flat, in words. */
export function growth(samples: readonly Sample[]): string[] {
  const warm = Math.floor(samples.length / 4);
  const first = samples.slice(0, warm + 1);
  const later = samples.slice(warm + 1);
  return (Object.keys(SLACK) as Figure[]).flatMap((figure) => {
    const { name, bytes } = SLACK[figure];
    const before = Math.max(...first.map((sample) => sample[figure]));
    const after = Math.max(...later.map((sample) => sample[figure]));
    return after > before + bytes ? [`${name}: ${before} B at first, then ${after} B`] : [];
  });
}
