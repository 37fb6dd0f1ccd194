// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** One `File "code.py", line 3, in blink` of a traceback. */
export interface Frame {
  readonly file: string;
  readonly line: number;
}

export interface Traceback {
  /** The outermost first, as printed. */
  readonly frames: readonly Frame[];
  /** "NameError: name 'x' isn't defined" */
  readonly message: string;
}

/** CircuitPython's, before each program: the name of its file. */
const START = /^(\S.*) output:$/;
const END = /^Code done running\.$/;
/** The board's, between boot.py and code.py. */
const BETWEEN = /^Auto-reload is (on|off)\./;
/** Of an exception that has no traceback: it was raised by nothing that has lines. */
const WORDS =
  /^[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Iteration)(?::.*| while an exception was printed)$/;
const HEADER = 'Traceback (most recent call last):';
const FRAME = /^ {2}File "([^"]*)", line (\d+)(?:, in .*)?$/;
// Terminal control: colors, cursor moves, and window titles, which CircuitPython sets.
// eslint-disable-next-line no-control-regex
const ESCAPES = /\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g;
/** A longer line is none of ours. */
const MAX_LINE = 4096;
const MAX_FRAMES = 200;

/** What serial output says of a run. */
export type RunNews =
  /** A program begins, which is in this file. */
  | { readonly kind: 'start'; readonly file: string }
  | { readonly kind: 'traceback'; readonly traceback: Traceback }
  /** The program printed something after its last traceback, so that was not its end. */
  | { readonly kind: 'goes-on' }
  /** The program is over. `words`: of an exception without a traceback that ended it, or "". */
  | { readonly kind: 'end'; readonly words: string };

/** Finds runs and tracebacks in serial output that comes in pieces. */
export interface TracebackReader {
  /** Takes the next piece; returns what is complete with it. */
  push(text: string): readonly RunNews[];
}

export function createTracebackReader(): TracebackReader {
  let rest = '';
  /** Null outside of a traceback. */
  let frames: Frame[] | null = null;
  /** Whether nothing has been printed since a traceback. */
  let justFound = false;
  /** The last line that is not blank, outside of tracebacks. */
  let lastLine = '';

  function readLine(line: string): RunNews | null {
    const file = START.exec(line)?.[1];
    if (file !== undefined) {
      frames = null;
      justFound = false;
      lastLine = '';
      return { kind: 'start', file };
    }
    if (END.test(line)) {
      frames = null;
      justFound = false;
      return { kind: 'end', words: WORDS.test(lastLine) ? lastLine : '' };
    }
    // A header may follow other output without a line break: print(end='').
    if (line.endsWith(HEADER)) {
      frames = [];
      return null;
    }
    if (!frames) {
      if (line.trim() === '' || BETWEEN.test(line)) return null;
      lastLine = line.trim();
      if (!justFound) return null;
      justFound = false;
      return { kind: 'goes-on' };
    }
    const frame = parseFrame(line);
    if (frame && frames.length < MAX_FRAMES) {
      frames.push(frame);
      return null;
    }
    if (frame) return null;
    const traceback = { frames, message: line.trim() };
    frames = null;
    if (traceback.frames.length === 0) return null;
    justFound = true;
    lastLine = '';
    return { kind: 'traceback', traceback };
  }

  return {
    push(text) {
      const found: RunNews[] = [];
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(-MAX_LINE);
      for (const line of lines) {
        const news = readLine(line.replace(ESCAPES, '').replaceAll('\r', ''));
        if (news) found.push(news);
      }
      return found;
    },
  };
}

/** Reads a line of a traceback that names a place. */
export function parseFrame(line: string): Frame | null {
  const match = FRAME.exec(line.trimEnd());
  if (!match?.[1] || !match[2]) return null;
  return { file: drivePath(match[1]), line: Number(match[2]) };
}

/** The innermost frame in one of `files`: where a person can do something about the error. */
export function frameIn(traceback: Traceback, files: ReadonlyMap<string, unknown>): Frame | null {
  return traceback.frames.findLast((frame) => files.has(frame.file)) ?? null;
}

/** As the project names files: from the drive's root, without a slash before. */
function drivePath(file: string): string {
  return file.replace(/^(?:\.?\/)+/, '');
}
