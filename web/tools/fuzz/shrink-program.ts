// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import type { Program } from './generate/program';
import type { Failure } from './judge';
import { shrink } from './shrink';

/** Shrinks each file of a program in turn, as long as it fails in the same way, until it is to be enough. */
export async function shrinkProgram(
  program: Program,
  failure: Failure,
  judge: (program: Program) => Promise<Failure | null>,
  enough?: () => boolean,
): Promise<{ program: Program; failure: Failure }> {
  let last = failure;
  let small = program;
  // The importing file first: then the other one's use is known.
  for (const path of Object.keys(program)) {
    const text = await shrink(
      small[path] ?? '',
      async (candidate) => {
        const found = await judge({ ...small, [path]: candidate });
        if (found?.likeness !== failure.likeness) return false;
        last = found;
        return true;
      },
      enough,
    );
    small = { ...small, [path]: text };
  }
  return { program: small, failure: last };
}
