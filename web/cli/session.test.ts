// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { MAX_PACE } from '../sim/pacer';
import { machineWith } from '../sim/test-support';
import { plainRecorder } from './recorder';
import { Session } from './session';

test('how far a run came is noted before anybody hears of its end, and may end the thread', () => {
  const happened: string[] = [];
  const options = {
    forUs: null,
    pace: MAX_PACE,
    interactive: false,
    trace: [],
    stats: false,
    ended: () => {
      throw new Error('ended by itself');
    },
    brokenOff: () => {
      happened.push('noted');
    },
  };
  const recorder = plainRecorder(
    () => undefined,
    () => undefined,
    Infinity,
  );
  const session = new Session(machineWith('while True: pass'), options, recorder, ({ status }) => {
    happened.push(`ended ${status}`);
  });
  session.start();
  session.breakOff(141, null);
  session.breakOff(141, null);
  expect(happened).toEqual(['noted', 'ended 141']);
});
