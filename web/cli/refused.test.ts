// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A run that is refused leaves what its recording would be written over; and so does one that would write over
// anything but a recording.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, put, whiletrue } from './test-support';

const code = put('print("hello")', 'hello.py');
const RECORDING = '{"kind":"recording","format":1}\n';

mkdirSync(join(folder, 'empty'));
put('', 'folder/code.py/note.txt');
put('', 'pipe/code.py');
if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe/pipe')]);
put('', 'twins/code.py');
put('', 'twins/A.py');
put('', 'twins/a.py');
put('', 'big/code.py');
writeFileSync(join(folder, 'big/big.bin'), new Uint8Array(1_030_000));
put('', 'name/code.py');
put('', 'name/a:b.txt');
writeFileSync(join(folder, 'latin1.txt'), Uint8Array.of(0xe9));

test.each<[string[], string]>([
  [['empty'], 'there is no code.py or main.py to run'],
  [['folder'], 'there is no code.py or main.py to run'],
  [['missing.py'], 'missing.py: no such file or folder'],
  [['big'], 'CIRCUITPY is full'],
  [['name'], 'a name may not contain :'],
  ...(process.platform === 'win32'
    ? []
    : [
        [['pipe'], 'pipe/pipe is not a file'] as [string[], string],
        [['twins'], 'names must differ in more than case'] as [string[], string],
      ]),
  [[code, '--for', 'ever'], '--for takes seconds'],
  [[code, '--what'], 'unknown option --what'],
  [[code, '--board', 'nano'], 'unknown board “nano”'],
  [[code, '--input', 'missing.txt'], 'missing.txt: no such file'],
  [[code, '--input', put('1 jump', 'jump.txt')], 'jump.txt: line 1: “jump”'],
  [[code, '--input', 'latin1.txt'], 'latin1.txt: it is not UTF-8 text'],
])('%j leaves the recording that is there', async (args, message) => {
  const record = put(RECORDING, 'kept.jsonl');
  const { status, out, err } = await whiletrue(['run', ...args, '--record', record]);
  expect(err).toContain(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect([status, out]).toEqual([2, '']);
  expect(readFileSync(join(folder, record), 'utf8')).toBe(RECORDING);
});

test('only a recording is written over', async () => {
  put('import mine', 'own/code.py');
  const mine = put('print("mine")', 'own/mine.py');
  const notes = put('to be kept', 'notes.txt');
  for (const [program, record] of [
    ['own', mine],
    [code, notes],
    [code, put(RECORDING.slice(0, 15), 'cut.jsonl')],
  ] as const) {
    const before = readFileSync(join(folder, record), 'utf8');
    const { status, err } = await whiletrue(['run', program, '--record', record]);
    expect(err).toBe(
      `whiletrue: --record ${record} would write over a file that is no recording; name another file\n`,
    );
    expect(status).toBe(2);
    expect(readFileSync(join(folder, record), 'utf8')).toBe(before);
  }
});

test('a recording is no program', async () => {
  const { status, out, err } = await whiletrue(['run', put(RECORDING, 'run.jsonl')]);
  expect(err).toBe(
    'whiletrue: run.jsonl is a recording of a run, and no program; “whiletrue replay run.jsonl” does that run once more\n',
  );
  expect([status, out]).toEqual([2, '']);
});

test('boot.py may bring the program', async () => {
  put('with open("code.py", "w") as code: code.write("print(40 + 2)")', 'boot/boot.py');
  const { status, out } = await whiletrue(['run', 'boot', '--virtual']);
  expect(out).toContain('42\r\n');
  expect(status).toBe(0);
});
