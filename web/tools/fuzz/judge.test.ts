// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { afterAll, describe, expect, test } from 'vitest';
import { firmwareModule } from '../../sim/test-support';
import { CPython } from './cpython';
import { FirmwareRunner } from './firmware';
import { judge } from './judge';

const firmware = new FirmwareRunner(firmwareModule());
const cpython = new CPython();

afterAll(() => {
  cpython.close();
});

function failureOf(code: string) {
  return judge({ 'code.py': code }, 1, firmware, cpython);
}

describe('judge', () => {
  test('is content with a program that writes the same everywhere', async () => {
    expect(await failureOf('from prelude import *\nshow(1, [tick()])\n')).toBeNull();
    expect(await failureOf('print("x")\n1 / 0\n')).toBeNull();
    expect(await failureOf('import sys\ndef f():\n    print(a)\n    a = 1\nf()\n')).toBeNull();
  });

  test('sees what CPython does otherwise', async () => {
    const failure = await failureOf(
      'print("same")\nprint("abc"[::2] if 0 else isinstance(True, int))\n',
    );
    expect(failure?.title).toBe('CPython and the firmware differ in line 2 of the output');
    expect(failure?.details).toBe('CPython: True\nthe firmware: False');
  });

  test('sees another end', async () => {
    const failure = await failureOf('print("abc"[::2])\n');
    expect(failure?.details).toBe('CPython: by itself\nthe firmware: by NotImplementedError');
  });

  test('sees that one way writes something else', async () => {
    // The way with random hooks has a smaller heap than the others.
    const failure = await failureOf('import gc\nprint(gc.mem_free() > 200_000)\n');
    expect(failure?.title).toBe('plain and random hooks differ in line 1 of the output');
  });

  test('sees an end that does not come', async () => {
    expect((await failureOf('while True: pass\n'))?.title).toBe('plain: it does not end');
    expect((await failureOf('input()\n'))?.title).toBe('plain: it waits for input');
  });
});
