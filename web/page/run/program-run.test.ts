// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it, vi } from 'vitest';
import { frameIn, type Traceback } from '../../console/traceback';
import type { ProgramError } from '../../errors/explain';
import type { BoardView, CodeResult, MachineState } from '../../sim/board-view';
import { createProgramRun } from './program-run';
import { statusText } from './status';

const FILES = new Map([
  ['code.py', ''],
  ['boot.py', ''],
]);
const FAILED =
  'code.py output:\r\nTraceback (most recent call last):\r\n  File "code.py", line 4, in <module>\r\nNameError: x\r\n';
const END = '\r\nCode done running.\r\n';

/** A program on the board, and each status that the page told of it. */
function follow(alsoTell: (tell: () => void) => void = () => undefined) {
  const told: string[] = [];
  const errors: (string | null)[] = [];
  const explain = (traceback: Traceback, _: unknown, tell: (error: ProgramError) => void): void => {
    const { message } = traceback;
    const place = frameIn(traceback, FILES);
    const words = (): void => {
      tell({ place, message, sentence: 'Mend it.' });
    };
    setTimeout(words);
    alsoTell(words);
  };
  const run = createProgramRun(() => FILES, explain, {
    status(status) {
      const text = statusText(status, 'code.py');
      if (text !== told.at(-1)) told.push(text);
    },
    error(error) {
      errors.push(error === null ? null : error.message);
    },
  });
  return {
    told,
    errors,
    run,
    prints(text: string, current = true) {
      run.serial(new TextEncoder().encode(text), current);
    },
    is(state: MachineState, result: CodeResult = 'none', waiting = false) {
      const view: Pick<BoardView, 'state' | 'result' | 'waiting'> = {
        state,
        result,
        waiting,
      };
      run.view(view as BoardView, null);
    },
    explained: () => new Promise((done) => setTimeout(done)),
  };
}

describe('a program that is followed', () => {
  it('is told of once when it has failed, with its line', async () => {
    const { told, errors, run, prints, is, explained } = follow();
    run.ask('run');
    prints(FAILED);
    is('code');
    is('done', 'exception');
    prints(END);
    await explained();
    is('done', 'exception');
    expect(told).toEqual(['Starting…', 'Running', 'Error on line 4']);
    expect(errors).toEqual(['NameError: x']);
  });

  it.each([
    ['SyntaxError: y', 'Error in boot.py, line 1'],
    ['KeyboardInterrupt: ', 'Finished'],
  ])('with %s in boot.py, after which it ran: %s', async (message, status) => {
    const { told, errors, run, prints, is, explained } = follow();
    run.ask('run');
    is('boot');
    prints(`boot.py output:\r\nTraceback (most recent call last):\r\n  File "boot.py", line 1\r\n`);
    prints(`${message}\r\n\r\nAuto-reload is on. Simply save\r\ncode.py output:\r\nhi\r\n`);
    is('code');
    is('done', 'finished');
    prints(END);
    await explained();
    expect(told.at(-1)).toBe(status);
    expect(errors).toEqual(status === 'Finished' ? [] : [message]);
    run.ask('run');
    prints(`code.py output:\r\nhi\r\n${END}`);
    is('done', 'finished');
    expect(told.at(-1)).toBe('Finished');
  });

  it.each(['exception', 'finished', 'interrupted'] as const)(
    'that is stopped before it says a word is stopped, after a run that was %s',
    async (result) => {
      const { told, run, prints, is, explained } = follow();
      run.ask('run');
      prints(FAILED + END);
      await explained();
      is('done', result);
      told.length = 0;
      run.ask('run');
      // One long operation of C: the board tells nothing until it is switched off.
      run.ask('stop');
      run.off({ kind: 'stopped' });
      is('off', result);
      expect(told).toEqual(['Starting…', 'Stopping…', 'Stopped']);
    },
  );

  it('is stopping until what it failed with is known, if it fails while it is stopped', async () => {
    const { told, run, prints, is, explained } = follow();
    run.ask('run');
    prints('code.py output:\r\n');
    is('code');
    run.ask('stop');
    is('done', 'exception');
    prints(`MemoryError: \r\n${END}`);
    await explained();
    expect(told).toEqual(['Starting…', 'Running', 'Stopping…', 'Error']);
  });

  it('has nothing to do with what the run before wrote', async () => {
    const { told, errors, run, prints, is, explained } = follow();
    run.ask('run');
    prints(FAILED + END, false);
    prints('code.py output:\r\n');
    is('code');
    await explained();
    expect(told).toEqual(['Starting…', 'Running']);
    expect(errors).toEqual([]);
  });

  it('has finished where sys.exit() ends it', () => {
    const { told, errors, run, prints, is } = follow();
    run.ask('run');
    is('done', 'exception');
    prints(`code.py output:\r\nbye\r\n${END}`);
    expect(told).toEqual(['Starting…', 'Running', 'Finished']);
    expect(errors).toEqual([]);
  });

  it('keeps its error while the REPL is used', async () => {
    const { told, errors, run, prints, is, explained } = follow();
    run.ask('run');
    prints(FAILED + END);
    is('done', 'exception');
    await explained();
    prints('\r\nPress any key to enter the REPL. Use CTRL-D to reload.\r\n>>> 1\r\n1\r\n');
    is('repl', 'exception');
    expect(told.at(-1)).toBe('In the REPL');
    expect(errors).toEqual(['NameError: x']);
  });

  it('waits for Run again once the line of its error was changed, whatever is told of it later', async () => {
    let tellAgain = (): void => undefined;
    const { told, errors, run, prints, is, explained } = follow((tell) => (tellAgain = tell));
    run.ask('run');
    prints(FAILED + END);
    is('done', 'exception');
    await explained();
    run.mended();
    tellAgain();
    is('done', 'exception');
    expect(told).toEqual(['Starting…', 'Running', 'Error on line 4', 'Waiting for Run']);
    expect(errors).toEqual(['NameError: x', null]);
    run.ask('run');
    prints(FAILED + END);
    is('done', 'exception');
    await explained();
    expect(told.at(-1)).toBe('Error on line 4');
  });

  it('is told apart in the REPL: the prompt, and a line that runs for long', () => {
    vi.useFakeTimers();
    try {
      const { told, run, is } = follow();
      run.ask('run');
      is('done', 'finished');
      is('repl', 'finished');
      is('repl', 'finished', true);
      // A short line, as most are, and one that sleeps for ever.
      is('repl', 'finished');
      vi.advanceTimersByTime(100);
      is('repl', 'finished', true);
      vi.advanceTimersByTime(10_000);
      is('repl', 'finished');
      is('repl', 'finished');
      vi.advanceTimersByTime(10_000);
      run.ask('stop');
      is('repl', 'finished');
      is('repl', 'finished', true);
      vi.advanceTimersByTime(10_000);
      // Stop at the prompt stops nothing.
      run.ask('stop');
      expect(told).toEqual([
        'Starting…',
        'Finished',
        'In the REPL',
        'Running in the REPL',
        'Stopping…',
        'In the REPL',
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});
