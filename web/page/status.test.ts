// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import type { ProgramError } from '../errors/explain';
import type { CodeResult, MachineState } from '../sim/board-view';
import { statusOf, statusText, type Asked } from './status';

const ERROR: ProgramError = {
  place: { file: 'code.py', line: 7 },
  message: "NameError: name 'x' is not defined",
  sentence: 'Did you mean y?',
};

function text(
  state: MachineState,
  result: CodeResult,
  asked: Asked = 'nothing',
  error: ProgramError | null = null,
): string {
  return statusText(statusOf({ state, result, waiting: false }, asked, error));
}

describe('the status', () => {
  it('is in words for people', () => {
    expect(statusText(statusOf(null, 'nothing', null))).toBe('Waiting for Run');
    expect(statusText(statusOf(null, 'run', null))).toBe('Starting…');
    expect(text('off', 'none')).toBe('Waiting for Run');
    expect(text('boot', 'none')).toBe('Starting…');
    expect(text('code', 'none')).toBe('Running');
    expect(
      statusText(statusOf({ state: 'code', result: 'none', waiting: true }, 'nothing', null)),
    ).toBe('Waiting for input');
    expect(text('code', 'none', 'stop')).toBe('Stopping…');
    expect(text('done', 'finished')).toBe('Finished');
    expect(text('done', 'interrupted')).toBe('Stopped');
    expect(text('done', 'no-code')).toBe('No code.py to run');
    expect(text('repl', 'finished')).toBe('In the REPL');
  });

  it('names the place of an error that a person can change', () => {
    expect(text('done', 'exception', 'nothing', ERROR)).toBe('Error on line 7');
    const inHelper = { ...ERROR, place: { file: 'helper.py', line: 2 } };
    expect(text('done', 'exception', 'nothing', inHelper)).toBe('Error in helper.py, line 2');
    expect(text('done', 'exception')).toBe('Error');
  });
});
