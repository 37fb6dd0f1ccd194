// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { frameIn, type Frame, type Traceback } from '../console/traceback';
import type { FirmwareNames } from '../names/firmware-names';
import { explainExecuted, framesInTexts } from './executed-text';
import { explainCall } from './runtime-calls';
import { explainCoroutine, explainMissingAwait } from './runtime-asyncio';
import { explainColors } from './runtime-colors';
import { explainFunction } from './runtime-modules';
import { runtimeContext, type Found, type RuntimeContext } from './runtime-context';
import { elsewhere, explainElsewhere } from './runtime-elsewhere';
import { explainCapitals, explainImport } from './runtime-imports';
import { explainMemory } from './runtime-memory';
import { explainAttribute, explainName } from './runtime-names';
import { explainRecursion, isRecursion, TOO_DEEP_TO_READ } from './runtime-recursion';
import {
  explainIndex,
  explainKey,
  explainSystem,
  explainType,
  explainValue,
} from './runtime-values';
import { explainSyntax } from './syntax';

/** An error of a program, as the page tells it. */
export interface ProgramError {
  /** The place to mend; null where it is in no file of the project. */
  readonly place: Frame | null;
  /** The board's words: "NameError: name 'x' isn't defined". */
  readonly message: string;
  /** One sentence for a beginner; "" where the words need none. */
  readonly sentence: string;
}

/** What runs a file as text; null for a file that is none. */
export type SourceFiles = ReadonlyMap<string, string>;

/**
 * Finds the place to mend, and says in plain words what is wrong there. `present`: all files of the program, also
 * those that are no text.
 */
export function explainError(
  traceback: Traceback,
  files: SourceFiles,
  firmware: FirmwareNames,
  present: Iterable<string> = files.keys(),
): ProgramError {
  const { message } = traceback;
  const place = frameIn(traceback, files);
  const source = place && files.get(place.file)?.replace(/\r\n?/g, '\n');
  if (!place || source === undefined || source === null)
    return { place, message, sentence: nowhere(traceback) };
  const [kind = '', ...rest] = message.split(/:\s?/);
  const words = message.slice(message.length - rest.join(': ').length);
  const explain = (text: string, line: number): Found => {
    if (kind === 'SyntaxError' || kind === 'IndentationError') {
      return explainSyntax(text, line, words);
    }
    const inLibrary = elsewhere(traceback.frames.at(-1), place, firmware);
    const context = runtimeContext({
      kind,
      words,
      place: { ...place, line },
      frames: traceback.frames,
      source: inLibrary === null ? text : '',
      firmware,
      files: [...present],
    });
    return inLibrary === null
      ? explainRuntime(context)
      : explainElsewhere(inLibrary, context, explainRuntime);
  };
  const inTexts = framesInTexts(traceback.frames, place);
  const found =
    inTexts.length === 0
      ? explain(source, place.line)
      : explainExecuted(inTexts, source, place.line, kind, explain);
  if (found === null) return { place, message, sentence: '' };
  if (typeof found === 'string') return { place, message, sentence: found };
  return at(place, message, found);
}

/** The place to mend may be another line than the board's, which stands in the console. */
function at(
  place: Frame,
  message: string,
  { line, sentence }: { readonly line: number; readonly sentence: string },
): ProgramError {
  // Without the line's own number, which changes when lines are put in above.
  const other = ` The mistake is on the marked line; the console names line ${place.line}, where the board noticed it.`;
  return {
    place: { ...place, line },
    message,
    sentence: line === place.line ? sentence : sentence + other,
  };
}

function explainRuntime(context: RuntimeContext): Found {
  return (
    explainColors(context) ??
    explainFunction(context) ??
    explainCoroutine(context) ??
    explainMissingAwait(context) ??
    explainCapitals(context) ??
    explainKind(context)
  );
}

function explainKind(context: RuntimeContext): Found {
  const { kind, words, text } = context;
  switch (kind) {
    case 'NameError':
      return explainName(context);
    case 'AttributeError':
      return explainAttribute(context);
    case 'ImportError':
    case 'ModuleNotFoundError':
      return explainImport(context);
    case 'TypeError':
      return (
        explainCall(context) ??
        explainType(context) ??
        'Something here is of the wrong kind: look at each value on this line.'
      );
    case 'ValueError':
      return explainValue(context) ?? 'A value on this line is not one that can be used there.';
    case 'IndexError':
      return explainIndex(context);
    case 'KeyError':
      return explainKey(context);
    case 'OSError':
      return explainSystem(context) ?? 'The board could not do this.';
    case 'ZeroDivisionError':
      return 'What stands after “/”, “//” or “%” is 0 here. Ask before dividing.';
    case 'AssertionError':
      return /\bassert\b/.test(text)
        ? 'What follows “assert” on this line is not true.'
        : raised(text);
    case 'MemoryError':
      return explainMemory(context);
    case 'RuntimeError':
      return isRecursion(words) ? explainRecursion(context) : raised(text);
    case 'OverflowError':
      return 'A number here is too large, or below 0 where it cannot be.';
    case 'NotImplementedError':
      return 'This is not there on this board.';
    case 'EOFError':
      return 'Nothing more comes in to be read.';
    case 'UnicodeError':
      return 'These bytes are no text.';
    case 'StopIteration':
      return 'There is nothing more to take.';
    case 'KeyboardInterrupt':
    case 'SystemExit':
      return null;
    default:
      return raised(text);
  }
}

/** Of an exception that no line of the program is known for. */
function nowhere({ message, frames }: Traceback): string {
  if (message.endsWith('while an exception was printed'))
    return 'The program failed, and failed once more while the words of its error were made.';
  if (message.startsWith('MemoryError'))
    return 'The board’s memory was full before the program began: it is too long, or has a very large number in it.';
  const frame = frames.at(-1);
  if (!frame && message.startsWith('RuntimeError') && isRecursion(message)) return TOO_DEEP_TO_READ;
  if (frame)
    return `This was on line ${frame.line} of ${frame.file}, which is no text that could be shown here.`;
  return 'The board does not say on which line this was. Its words are the last ones in the console.';
}

/** Exceptions of the program's own. */
function raised(text: string): Found {
  return /^raise\b/.test(text) ? 'The program itself says so, with “raise” on this line.' : null;
}
