// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { concat } from '../../../sim/bytes';
import type { Random } from '../random';

const MOST_CHANGES = 4;
/** Numbers at the edges of what the format has in a byte. */
const ODD = [0, 1, 0x3f, 0x40, 0x7f, 0x80, 0xff];
/** The first bytes say what kind of file it is: changed seldom, or nothing behind them is read. */
const HEADER = 4;

/** A copy of a file with a few things wrong with it. */
export function damage(file: Uint8Array, random: Random): Uint8Array {
  let damaged: Uint8Array = file.slice();
  for (let changes = random.between(1, MOST_CHANGES); changes > 0; changes--) {
    damaged = changed(damaged, random);
  }
  return damaged;
}

function changed(file: Uint8Array, random: Random): Uint8Array {
  const at = random.between(
    random.oneIn(50) ? 0 : Math.min(HEADER, file.length - 1),
    file.length - 1,
  );
  const copy = file.slice();
  const byte = copy[at] ?? 0;
  switch (random.below(8)) {
    case 0:
      copy[at] = random.pick(ODD);
      return copy;
    case 1:
      copy[at] = byte ^ (1 << random.below(8));
      return copy;
    case 2:
      copy[at] = byte + random.pick([-1, 1]);
      return copy;
    case 3:
    case 4:
      copy[at] = random.below(256);
      return copy;
    case 5: {
      const from = random.below(file.length);
      copy.set(file.subarray(from, from + random.between(1, 8)).subarray(0, file.length - at), at);
      return copy;
    }
    case 6:
      return concat([file.subarray(0, at), file.subarray(at + random.between(1, 8))]);
    default:
      return random.oneIn(4)
        ? file.slice(0, at + 1)
        : concat([file.subarray(0, at), file.subarray(Math.max(0, at - 4))]);
  }
}
