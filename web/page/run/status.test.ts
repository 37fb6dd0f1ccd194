// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import type { ProgramError } from '../../errors/explain';
import type { CodeResult, MachineState } from '../../sim/board-view';
import type { BootRun } from './boot-runs';
import { statusOf, statusText, type Asked, type Failure, type Status } from './status';

const ERROR: ProgramError = {
  place: { file: 'code.py', line: 7 },
  message: "NameError: name 'x' isn't defined",
  sentence: 'Did you mean y?',
};

function words(status: Status, open = 'code.py'): string {
  return statusText(status, open);
}

function text(
  state: MachineState,
  result: CodeResult,
  asked: Asked = 'nothing',
  failure: Failure = null,
): string {
  return words(statusOf({ state, result, waiting: false }, asked, failure));
}

describe('a program that has finished', () => {
  const finished = (forUs: number): string => words({ kind: 'finished', forUs, dark: false });

  it.each([
    [0, 'Finished in less than 0.1 s'],
    [49_999, 'Finished in less than 0.1 s'],
    [50_000, 'Finished after 0.1 s'],
    [9_949_999, 'Finished after 9.9 s'],
    [9_950_000, 'Finished after 10 s'],
    [59_499_999, 'Finished after 59 s'],
    [59_500_000, 'Finished after 1 min 0 s'],
    [125_000_000, 'Finished after 2 min 5 s'],
    [7_500_000_000, 'Finished after 2 h 5 min'],
  ])('says how long it ran: %i us', (us, words) => {
    expect(finished(us)).toBe(words);
  });

  it('says that what it had lit is dark', () => {
    const view = { state: 'done', result: 'finished', waiting: false } as const;
    const end = { forUs: 100_000, lit: true };
    expect(statusOf(view, 'nothing', null, end)).toMatchObject({ dark: true });
    const failed = { ...view, result: 'exception' } as const;
    expect(statusOf(failed, 'nothing', null, end)).not.toHaveProperty('dark');
  });
});

describe('the status', () => {
  it('is in words for people', () => {
    expect(words(statusOf(null, 'nothing', null))).toBe('Waiting for Run');
    expect(words(statusOf(null, 'run', null))).toBe('Starting…');
    expect(text('off', 'none')).toBe('Waiting for Run');
    expect(text('boot', 'none')).toBe('Starting…');
    expect(text('code', 'none')).toBe('Running');
    expect(words(statusOf({ state: 'code', result: 'none', waiting: true }, 'nothing', null))).toBe(
      'Waiting for input',
    );
    expect(text('code', 'none', 'stop')).toBe('Stopping…');
    expect(text('done', 'finished')).toBe('Finished');
    expect(text('done', 'interrupted')).toBe('Stopped');
    expect(text('done', 'no-code')).toBe('No code.py to run');
    expect(text('repl', 'finished')).toBe('In the REPL');
  });

  it('is one and the same while a program restarts again and again, until it is stopped', () => {
    for (const state of ['boot', 'code'] as const) {
      const view = { state, result: 'none', waiting: false } as const;
      expect(words(statusOf(view, 'nothing', null, null, true))).toBe('Keeps restarting');
      expect(words(statusOf(view, 'stop', null, null, true))).toBe('Stopping…');
    }
  });

  it('tells of boot.py when it runs for longer than a moment', () => {
    const view = { state: 'boot', result: 'none', waiting: false } as const;
    const of = (bootRun: BootRun, restarts = false, waiting = false): string =>
      words(statusOf({ ...view, waiting }, 'nothing', null, null, restarts, false, bootRun));
    expect(of('no')).toBe('Starting…');
    expect(of('a while')).toBe('Running boot.py');
    expect(of('long')).toBe('Running boot.py');
    expect(of('long', true)).toBe('Keeps restarting');
    expect(of('long', false, true)).toBe('Waiting for input');
  });

  it('names the place of an error that a person can change', () => {
    expect(text('done', 'exception', 'nothing', ERROR)).toBe('Error on line 7');
    const inHelper = { ...ERROR, place: { file: 'helper.py', line: 2 } };
    expect(text('done', 'exception', 'nothing', inHelper)).toBe('Error in helper.py, line 2');
    const nowhere = { ...ERROR, place: null };
    expect(text('done', 'exception', 'nothing', nowhere)).toBe('Error');
  });

  it('names the file of an error while another one is open', () => {
    const error: Status = { kind: 'error', ...ERROR };
    expect(words(error, 'helper.py')).toBe('Error in code.py, line 7');
    const inHelper: Status = { ...error, place: { file: 'helper.py', line: 2 } };
    expect(words(inHelper, 'helper.py')).toBe('Error in helper.py, line 2');
  });

  it('tells of an error when all is known of it, and of sys.exit(3) as of an end', () => {
    expect(text('done', 'exception')).toBe('Running');
    expect(text('done', 'exception', 'stop')).toBe('Stopping…');
    expect(text('done', 'exception', 'nothing', 'exit')).toBe('Finished');
  });
});
