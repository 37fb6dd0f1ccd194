// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import type { CPython, Ending } from './cpython';
import { type Firmware, type Trouble, WAYS } from './firmware';
import type { Program } from './generate/program';
import prelude from './prelude.py?raw';

/** How a program failed. */
export interface Failure {
  /** What is wrong, in a line. */
  readonly title: string;
  readonly details: string;
  /** The same for another program that fails in the same way. */
  readonly likeness: string;
}

/** Runs the program in every way. Null: all of them agree, and CPython with them. */
export async function judge(
  program: Program,
  seed: number,
  firmware: Firmware,
  cpython: CPython,
): Promise<Failure | null> {
  const whole = { 'prelude.py': prelude, ...program };
  const expected = cpython.run(whole);
  let plain: Ending | null = null;
  for (const way of WAYS) {
    const ending = await firmware.run(whole, way, seed);
    if ('trouble' in ending) return troubled(way, ending);
    if (plain === null) plain = ending;
    else if (!same(plain, ending)) return different('plain', plain, way, ending);
  }
  const python = await expected;
  if (plain === null || python === null) return null;
  return same(python, plain) ? null : different('CPython', python, 'the firmware', plain);
}

function troubled(way: string, { trouble }: Trouble): Failure {
  const title = `${way}: ${trouble}`;
  return { title, details: '', likeness: withoutNumbers(title) };
}

function same(a: Ending, b: Ending): boolean {
  return a.output === b.output && (a.error === b.error || isRenamed(a.error, b.error));
}

// MicroPython has fewer kinds; prelude.py does the same for those that a program catches.
function isRenamed(cpython: string | null, firmware: string | null): boolean {
  return cpython === 'UnboundLocalError' && firmware === 'NameError';
}

function different(nameA: string, a: Ending, nameB: string, b: Ending): Failure {
  if (a.error !== b.error) {
    const [endA, endB] = [`${nameA}: ${endOf(a)}`, `${nameB}: ${endOf(b)}`];
    return {
      title: `${nameA} and ${nameB} differ in how the program ends`,
      details: `${endA}\n${endB}`,
      likeness: `${endA} ${endB}`,
    };
  }
  const linesA = a.output.split('\n');
  const linesB = b.output.split('\n');
  const at = linesA.findIndex((line, i) => line !== linesB[i]);
  const first = at < 0 ? linesA.length : at;
  const [lineA, lineB] = [linesA[first] ?? '(no more)', linesB[first] ?? '(no more)'];
  return {
    title: `${nameA} and ${nameB} differ in line ${first + 1} of the output`,
    details: `${nameA}: ${lineA}\n${nameB}: ${lineB}`,
    likeness: withoutNumbers(`${nameA} ${nameB} ${lineA} ${lineB}`),
  };
}

function endOf({ error }: Ending): string {
  return error === null ? 'by itself' : `by ${error}`;
}

function withoutNumbers(text: string): string {
  return text.replace(/-?\d+/g, '#');
}
