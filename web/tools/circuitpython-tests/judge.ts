// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { outputMatches, skipsItself } from '../../tests/test-suite';

/** What became of a test. */
export type Verdict =
  | { readonly kind: 'agrees' }
  /** It found out by itself that it does not apply. */
  | { readonly kind: 'skips' }
  /** It does not agree, as listed. */
  | { readonly kind: 'differs'; readonly reason: string }
  | { readonly kind: 'unexplained'; readonly output: string; readonly expected: string }
  /** It agrees, though it is listed as one that does not. */
  | { readonly kind: 'stale'; readonly reason: string };

/** `reason`: why it is known to differ, or null. Without an expectation nothing agrees. */
export function judgeTest(output: string, expected: string | null, reason: string | null): Verdict {
  const agrees = expected !== null && outputMatches(output, expected);
  if (agrees || skipsItself(output)) {
    if (reason !== null) return { kind: 'stale', reason };
    return { kind: agrees ? 'agrees' : 'skips' };
  }
  if (reason !== null) return { kind: 'differs', reason };
  return { kind: 'unexplained', output, expected: expected ?? '(there is no python3)' };
}

/** The first line in which they differ, and both of it. */
export function firstDifference(output: string, expected: string): string {
  const [written, wanted] = [output.split('\n'), expected.split('\n')];
  const at = wanted.findIndex((line, i) => line !== written[i]);
  const line = at < 0 ? wanted.length : at;
  const [should, is] = [wanted, written].map((lines) => lines[line] ?? 'the end');
  return `line ${line + 1}: ${is}\n    should be ${should}`;
}
