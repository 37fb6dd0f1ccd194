// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { leading, openAt } from '../editor/python-scan';

/** What the statements do after which nothing runs in their block. */
const ENDS = {
  return: 'ends the function',
  raise: 'stops there with an error',
  break: 'ends the loop',
  continue: 'goes on with the loop’s next round',
} as const;

/** One sentence for a beginner about the first line that can never run; null where there is none. */
export function neverRuns(text: string): string | null {
  const source = text.replace(/\r\n?/g, '\n');
  const { statements } = openAt(source);
  for (const [index, start] of statements.entries()) {
    const next = statements[index + 1];
    if (next === undefined) break;
    const word = endingWord(source.slice(start, next));
    const after = source.slice(next);
    // A “yield” that never runs is how a function becomes a generator of nothing.
    if (!word || leading(after) !== leading(source.slice(start)) || /^\s*yield\b/.test(after)) {
      continue;
    }
    const line = source.slice(0, next).split('\n').length;
    return `Line ${line} never runs: the “${word}” above it ${ENDS[word]}. If it is meant to run, begin it further left.`;
  }
  return null;
}

function endingWord(statement: string): keyof typeof ENDS | null {
  const word = /^\s*(return|raise|break|continue)\b/.exec(statement)?.[1];
  return word === undefined ? null : (word as keyof typeof ENDS);
}
