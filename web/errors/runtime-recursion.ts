// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// "pystack exhausted": of Python functions that call each other. "maximum recursion depth exceeded": of
// what is called by way of C, or of work inside of it.
import type { Frame } from '../console/traceback';
import type { RuntimeContext } from './runtime-context';

/** A program that runs into the limit within C calls its own functions less often than this. */
const AGAIN_AND_AGAIN = 10;

/** For a program that the board cannot read to its end, and so names no line of. */
export const TOO_DEEP_TO_READ =
  'The program has brackets within brackets, more than the board can follow. Look for a line with many of them, and make it simpler.';

const PYSTACK = 'pystack exhausted';

export function isRecursion(words: string): boolean {
  return words.includes('recursion') || words.includes(PYSTACK);
}

export function explainRecursion(context: RuntimeContext): string {
  const itself = callsItself(context);
  if (context.words.includes(PYSTACK))
    return itself
      ? 'The function calls itself again and again, and a board has room for about 50 calls within each other. If it does come to an end, CIRCUITPY_PYSTACK_SIZE = 8192 in settings.toml makes more room.'
      : 'This needs more room than a board keeps for calls within each other. Call fewer functions from within functions, or pass fewer values with a star.';
  if (itself) return 'The function calls itself again and again, and never comes to an end.';
  const statement = codeOfStatement(context);
  if (usesPatterns(context) && /\b(?:match|search|sub|split|compile)\s*\(/.test(statement))
    return 'The pattern takes too many steps within steps for this text. Make the pattern simpler, or the text shorter.';
  if (/(?<!\.)\b(?:eval|exec|compile)\s*\(/.test(statement))
    return 'The text that is run here has brackets within brackets, more than the board can follow. Make it simpler.';
  return 'Something on this line holds itself, or lies too deep: a list in a list in a list, or the like. Look where it is filled.';
}

/** Whether a line of a function comes again and again in the traceback. */
function callsItself({ frames, place, scan, program }: RuntimeContext): boolean {
  const counts = new Map<string, number>();
  return frames.some((frame) => {
    const key = keyOf(frame);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count < AGAIN_AND_AGAIN) return false;
    // A generator over a generator over a generator is no function.
    return (
      frame.file !== place.file ||
      program.inFunction(frame.line) ||
      /\blambda\b/.test(scan.code[frame.line - 1] ?? '')
    );
  });
}

function keyOf({ file, line }: Frame): string {
  return `${line} ${file}`;
}

function usesPatterns({ program }: RuntimeContext): boolean {
  return [...program.imported.values()].some((path) => path.split('.')[0] === 're');
}

/** From the line of the outermost bracket that is open on the board's line. */
function codeOfStatement({ scan, line }: RuntimeContext): string {
  const first = scan.open[line - 1]?.[0]?.line ?? line;
  return scan.code.slice(first - 1, line).join('\n');
}
