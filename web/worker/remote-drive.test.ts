// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { mpyCrossAll } from '../tests/mpy-cross';
import { board, connect, until } from './test-support';

describe('a drive that follows the editor', () => {
  const endless = { 'code.py': 'while True: pass' };

  test('saves without a restart, and what is asked for afterwards finds it', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf(endless));
    await until(() => seen.views.at(-1)?.state === 'code');
    const next = { 'code.py': 'import helper', 'helper.py': 'print("helped")' };
    expect(await device.save(filesOf(next))).toBe(true);
    expect(seen.views.at(-1)?.starts).toBe(1);
    void device.save(filesOf({ ...next, 'helper.py': 'print("helped again")' }));
    device.reset();
    await until(() => seen.text.includes('helped again\r\n'));
    expect(seen.text).not.toContain('helped\r\n');
    expect(seen.text).not.toContain('Auto-reload is on');
    expect(seen.text).toContain('Auto-reload is off.');
  });

  test('needs no machine before the first run', async () => {
    const { device, seen } = connect();
    expect(await device.save(filesOf(endless))).toBe(true);
    device.run(board, filesOf({ 'code.py': 'print("first")' }));
    await until(() => seen.text.includes('first\r\n'));
  });

  test('starts nothing by itself where the board says that auto-reload is on', async () => {
    const { device, seen } = connect();
    device.setAutoReload(true);
    // It ends when it has seen the save, and a second later, by which a board would have reloaded.
    const code = [
      'import time',
      'while "typed" not in open("/code.py").read(): time.sleep(0.01)',
      'time.sleep(1)',
      'print("went on")',
    ].join('\n');
    device.run(board, filesOf({ 'code.py': code.replace('typed', 'ty" "ped') }));
    await until(() => seen.views.at(-1)?.state === 'code');
    void device.save(filesOf({ 'code.py': 'print("half typed")' }));
    await until(() => seen.text.includes('Press any key'));
    expect(seen.text).toContain('Auto-reload is on. Simply save files over USB');
    expect(seen.text).toContain('went on\r\n');
    await device.save(filesOf({ 'code.py': 'print("half typed, too")' }));
    device.send(Uint8Array.from('x', (key) => key.charCodeAt(0)));
    await until(() => seen.text.endsWith('>>> '));
    expect(seen.text).not.toContain('half typed');
    expect(seen.views.at(-1)?.starts).toBe(1);
    device.run(board, filesOf({ 'code.py': 'print("saved")' }));
    await until(() => seen.text.includes('saved\r\n'));
  });

  test('tells what the drive refuses, writes the rest, and tries again next time', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf(endless));
    const big = { 'big.bin': new Uint8Array(2e6) };
    expect(await device.save({ ...filesOf({ 'code.py': 'print("fits")' }), ...big })).toBe(false);
    expect(seen.refused.map(({ paths }) => paths)).toEqual([['big.bin']]);
    expect(await device.save({ ...filesOf({ 'code.py': 'print("still")' }), ...big })).toBe(false);
    expect(await device.save(filesOf({ 'code.py': 'print("fine")', 'big.bin': 'small' }))).toBe(
      true,
    );
    device.reset();
    await until(() => seen.text.includes('fine\r\n'));
  });

  test('hands on what the program wrote where a save took its place', async () => {
    const { device, seen } = connect();
    const code = [
      'input("write? ")',
      'with open("/log.txt", "w") as f: f.write("by the program")',
      'print("written")',
      'while True: pass',
    ].join('\n');
    const files = { 'code.py': code, 'log.txt': 'before' };
    device.run(board, filesOf(files));
    await until(() => seen.text.includes('write? '));
    // In one turn: the program's text can't be known here when the person's is sent.
    device.send(new TextEncoder().encode('\r'));
    await until(() => seen.text.includes('written') || seen.files.length > 0);
    void device.save(filesOf({ ...files, 'log.txt': 'by the person' }));
    await until(() => seen.replaced.length + seen.files.length > 0);
    expect([...seen.replaced, ...seen.files]).toContainEqual(
      filesOf({ 'log.txt': 'by the program' }),
    );
  });

  test('hands on what the program had not flushed yet where a save took its place', async () => {
    const { device, seen } = connect();
    const code = [
      'f = open("/log.txt", "w")',
      'f.write("by the program")',
      'print("written")',
      'while True: pass',
    ].join('\n');
    const files = { 'code.py': code, 'log.txt': 'before' };
    device.run(board, filesOf(files));
    await until(() => seen.text.includes('written'));
    // That there is such a file may have been seen, but nothing in it.
    expect(seen.files).not.toContainEqual(filesOf({ 'log.txt': 'by the program' }));
    await device.save(filesOf({ ...files, 'log.txt': 'by the person' }));
    expect(seen.replaced).toEqual([filesOf({ 'log.txt': 'by the program' })]);
    device.reset();
    await until(() => seen.text.split('written').length > 2);
  });

  test('says how long a program ran, and whether it had lit something', async () => {
    const { device, seen } = connect();
    const lit = [
      'import board, neopixel, time',
      'neopixel.NeoPixel(board.NEOPIXEL, 10).fill((1, 0, 0))',
      'time.sleep(0.2)',
    ].join('\n');
    device.run(board, filesOf({ 'code.py': lit }));
    await until(() => seen.ended !== null);
    expect(seen.ended?.lit).toBe(true);
    expect(seen.ended?.forUs).toBeGreaterThanOrEqual(200_000);
    device.run(board, filesOf({ 'code.py': 'print("dark")' }));
    await until(() => seen.ended?.lit === false);
  });
});

test('a bundled library gives way to a compiled one of its name, or a package, and comes back', async () => {
  const { device, seen } = connect();
  const code = filesOf({
    'code.py': 'import neopixel\nprint(getattr(neopixel, "mine", "bundled"))',
  });
  const source = filesOf({ 'lib/neopixel.py': 'mine = "compiled"\n' });
  device.run(board, { ...code, ...mpyCrossAll(source) });
  await until(() => seen.text.includes('compiled\r\n'));
  device.run(board, code);
  await until(() => seen.text.includes('bundled\r\n'));
  seen.text = '';
  device.run(board, { ...code, ...mpyCrossAll(source) });
  await until(() => seen.text.includes('compiled\r\n'));
  device.run(board, { ...code, ...filesOf({ 'lib/neopixel/__init__.py': 'mine = "package"\n' }) });
  await until(() => seen.text.includes('package\r\n'));
  seen.text = '';
  device.run(board, code);
  await until(() => seen.text.includes('bundled\r\n'));
  expect(seen.files).toEqual([]);
});
