// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import type { Traceback } from '../console/traceback';
import type { CodeResult, MachineState } from '../sim/board-view';
import { statusOf, statusText, type Asked } from './status';

const FILES = new Map([
  ['code.py', 0],
  ['helper.py', 0],
]);
const ERROR: Traceback = {
  frames: [
    { file: 'code.py', line: 7 },
    { file: 'lib/neopixel.py', line: 9 },
  ],
  message: "NameError: name 'x' is not defined",
};

function text(
  state: MachineState,
  result: CodeResult,
  asked: Asked = 'nothing',
  traceback: Traceback | null = null,
): string {
  return statusText(statusOf({ state, result, waiting: false }, asked, traceback, FILES));
}

describe('the status', () => {
  it('is in words for people', () => {
    expect(statusText(statusOf(null, 'nothing', null, FILES))).toBe('Waiting for Run');
    expect(statusText(statusOf(null, 'run', null, FILES))).toBe('Starting…');
    expect(text('off', 'none')).toBe('Waiting for Run');
    expect(text('boot', 'none')).toBe('Starting…');
    expect(text('code', 'none')).toBe('Running');
    expect(
      statusText(
        statusOf({ state: 'code', result: 'none', waiting: true }, 'nothing', null, FILES),
      ),
    ).toBe('Waiting for input');
    expect(text('code', 'none', 'stop')).toBe('Stopping…');
    expect(text('done', 'finished')).toBe('Finished');
    expect(text('done', 'interrupted')).toBe('Stopped');
    expect(text('done', 'no-code')).toBe('No code.py to run');
    expect(text('repl', 'finished')).toBe('In the REPL');
  });

  it('names the place of an error that a person can change', () => {
    expect(text('done', 'exception', 'nothing', ERROR)).toBe('Error on line 7');
    const inHelper = { ...ERROR, frames: [...ERROR.frames, { file: 'helper.py', line: 2 }] };
    expect(text('done', 'exception', 'nothing', inHelper)).toBe('Error in helper.py, line 2');
    expect(text('done', 'exception')).toBe('Error');
  });
});
