// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MemoryErrors: of what grows, and of what is too large at once.
import type { RuntimeContext } from './runtime-context';

/** No board that has only its chip's memory has so many bytes (docs/chips.md). */
const FAR_TOO_MANY = 1_000_000;

/** What makes as many items as a number says. */
const BY_NUMBER = /[\])"']\s*\*|\*\s*[[("']|\b(?:bytearray|bytes)\(/;

export function explainMemory(context: RuntimeContext): string {
  const { words, text } = context;
  const bytes = Number(/allocating (\d+) bytes/.exec(words)?.[1] ?? 0);
  const once = !mayComeAgain(context);
  if (bytes > 0 && BY_NUMBER.test(text)) {
    const piece = `${bytes.toLocaleString('en')} bytes in one piece`;
    return once || bytes >= FAR_TOO_MANY
      ? `The number is too large for the board’s memory: this takes ${piece}. Take a smaller one.`
      : `The board’s memory has no room for ${piece}. Is the number too large, or is there a list or a text that grows in every round of a loop?`;
  }
  if (once)
    return 'The board’s memory has no room for what this line makes. Make it smaller, or keep less on the lines before.';
  return 'The board’s memory is full. Is there a list or a text that grows in every round of a loop?';
}

/** Whether the line is in a loop, or in a function, which may be called in one. */
function mayComeAgain({ scan, line, program }: RuntimeContext): boolean {
  if (program.inFunction(line)) return true;
  const first = scan.open[line - 1]?.[0]?.line ?? line;
  let indent = indentOf(scan.code[first - 1] ?? '');
  if (/^\s*(?:while|for)\b/.test(scan.code[first - 1] ?? '')) return true;
  for (let at = first - 2; at >= 0 && indent > 0; at -= 1) {
    const code = scan.code[at] ?? '';
    if (code.trim() === '' || indentOf(code) >= indent) continue;
    if (/^\s*(?:while|for|async\s+for)\b/.test(code)) return true;
    indent = indentOf(code);
  }
  return false;
}

function indentOf(code: string): number {
  return code.length - code.trimStart().length;
}
