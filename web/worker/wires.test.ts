// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { findPin } from '../sim/parse-board';
import { filesOf } from '../sim/test-support';
import { board, connect, SLEEPER, until } from './test-support';

const button = findPin(board.pins, 'D4');
const slide = findPin(board.pins, 'D7');
const wireSeen = (views: ReturnType<typeof connect>['seen']['views'], pin: number) =>
  views.map(({ pins }) => pins[pin]?.wire);

test('what a pin is wired to is in each view from then on, of every machine', async () => {
  const { device, seen } = connect();
  device.setPin(slide, 'low');
  device.run(board, filesOf({ 'code.py': SLEEPER }));
  await until(() => seen.views.length > 0);
  expect(new Set(wireSeen(seen.views, slide))).toEqual(new Set(['low']));
  // Views that were under way when it was set have it, too.
  for (const wire of ['open', 'low', 'open'] as const) {
    const before = seen.views.length;
    device.setPin(slide, wire);
    device.send(Uint8Array.of(0x61));
    await until(() => seen.views.length > before);
    expect(new Set(wireSeen(seen.views.slice(before), slide))).toEqual(new Set([wire]));
  }
  device.run({ ...board, id: 'another' }, filesOf({ 'code.py': SLEEPER }));
  await until(() => seen.text.split('asleep').length === 3);
  expect(wireSeen(seen.views, slide).at(-1)).toBe('open');
});

test('so it is after a machine was lost', async () => {
  const { device, seen } = connect();
  device.run(board, filesOf({ 'code.py': SLEEPER }));
  await until(() => seen.text.includes('asleep'));
  device.setPin(slide, 'low');
  device.run(board, filesOf({ 'a:b.py': '' }));
  await until(() => seen.refused.length > 0);
  device.setPin(button, 'high');
  await until(() => seen.text.includes('pressed'));
  await until(() => wireSeen(seen.views, button).at(-1) === 'high');
  expect(wireSeen(seen.views, slide).at(-1)).toBe('low');
});

test('so it is for another program: the board is the person’s, as is what was chosen', async () => {
  const { device, seen } = connect();
  device.setAutoReload(true);
  device.setPin(slide, 'low');
  // Nothing has run, so there is nothing to drop.
  device.renew();
  expect(seen.spawned).toBe(1);
  device.run(board, filesOf({ 'code.py': SLEEPER, 'of_before.py': '' }));
  await until(() => seen.text.includes('asleep'));
  device.renew();
  device.stop();
  expect(await device.save(filesOf({ 'code.py': '' }))).toBe(true);
  seen.text = '';
  seen.views.length = 0;
  device.run(board, filesOf({ 'code.py': 'import os\nprint(os.listdir())\ninput()' }));
  await until(() => seen.views.at(-1)?.waiting === true);
  expect(seen.text).toContain("'code.py'");
  expect(seen.text).not.toContain('of_before.py');
  expect(seen.text).toContain('Auto-reload is on.');
  expect(new Set(wireSeen(seen.views, slide))).toEqual(new Set(['low']));
  expect(seen.spawned).toBe(2);
  expect(seen.troubles).toEqual([]);
});

test('output from before a run is told apart from the run’s own', async () => {
  const { device, seen } = connect();
  const old = 'import time\nwhile True:\n  print("old")\n  time.sleep(0.001)';
  device.run(board, filesOf({ 'code.py': old }));
  for (let turn = 0; turn < 5; turn++) {
    await until(() => seen.text.includes('old'));
    const pieces = seen.pieces.length;
    device.run(board, filesOf({ 'code.py': `print("new ${turn}")\n${old}` }));
    await until(() => seen.text.includes(`new ${turn}`));
    const since = seen.pieces.slice(pieces);
    const textOf = (current: boolean) =>
      since.flatMap((piece) => (piece.current === current ? [piece.text] : [])).join('');
    expect(textOf(false)).not.toContain(`new ${turn}`);
    expect(textOf(true).split(`new ${turn}`)[0]).not.toContain('old');
  }
});
