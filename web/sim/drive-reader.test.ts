// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The host and FatFs see the same files, and the host's looking changes nothing.
import { describe, expect, test } from 'vitest';
import type { Machine } from './machine';
import { PlainError } from './plain-error';
import { filesOf, machineWith, runUntil, testProgram, textOf } from './test-support';

function memoryOf(machine: Machine): Uint8Array {
  return new Uint8Array(machine.out.bytes('tx').buffer);
}

/** Runs until the program waits for a line, and has said what it had to. */
function settle(machine: Machine): string {
  return runUntil(machine, () => machine.waits && machine.serial.queued === 0);
}

function type(machine: Machine, line: string): string {
  machine.serial.send(new TextEncoder().encode(`${line}\r`));
  return settle(machine);
}

describe('looking changes nothing', () => {
  test('to the byte, whatever FatFs has in its hands', () => {
    const machine = machineWith(testProgram('host/open_files'));
    machine.files.writeAll(filesOf({ 'data.txt': 'd'.repeat(3000), 'folder/in/a.txt': 'a' }));
    settle(machine);
    const memory = memoryOf(machine);
    for (let pause = 0; pause < 5; pause++) {
      const before = memory.slice();
      const { files } = machine;
      expect(files.list().length).toBeGreaterThan(3);
      expect(files.tree('folder')).toHaveLength(2);
      expect(textOf(files.readAll()['kept.txt'])).toBe('k'.repeat(700));
      expect(files.read('DATA.TXT')).toHaveLength(3000);
      expect(() => files.read('none.txt')).toThrow(PlainError);
      expect(files.free()).toBeGreaterThan(0);
      expect(files.changedFiles({})).toHaveProperty('code.py');
      expect(Buffer.compare(before, memory), `pause ${pause}`).toBe(0);
      if (pause > 0) expect(files.read('new.txt')).toHaveLength(pause < 4 ? 0 : 4196);
      if (pause < 4) type(machine, '');
    }
  });
});

describe('names', () => {
  /** And the same with letters of the other case. */
  const NAMES = [
    ['CODE.PY', 'code.py'],
    ['lower.txt', 'LOWER.TXT'],
    ['UPPER.txt', 'upper.TXT'],
    ['small.TXT', 'SMALL.txt'],
    ['Mixed.Txt', 'mIXED.tXT'],
    ['no_ext', 'NO_EXT'],
    ['.hidden', '.HIDDEN'],
    ['two.dots.py', 'TWO.DOTS.PY'],
    ['a+b, c=[d];.txt', 'A+B, C=[D];.TXT'],
    [
      'a name that is somewhat longer than most.text',
      'A Name THAT is somewhat longer than most.TEXT',
    ],
    ['thirteen units', 'THIRTEEN UNITS'],
    ['just thirteen', 'JUST THIRTEEN'],
    ['x'.repeat(200), 'X'.repeat(200)],
    ['été.txt', 'ÉTÉ.TXT'],
    ['ete.txt', 'ETE.TXT'],
    ['größe', 'GRÖßE'],
    ['Kız', 'kız'],
    ['Kiz', 'KIZ'],
    ['θερμοκρασίας.csv', 'ΘΕΡΜΟΚΡΑΣΊΑΣ.CSV'],
    ['погода.py', 'ПОГОДА.PY'],
    ['Ёж.py', 'ёж.PY'],
    ['温度データ.csv', '温度データ.CSV'],
    ['가나다', '가나다'],
    ['🌈.py', '🌈.PY'],
    ['👩‍🚀 और 🐍', '👩‍🚀 और 🐍'],
  ] as const;
  const names = NAMES.map(([name]) => name);
  const asPython = (value: unknown) => JSON.stringify(value);

  test('that the host gives are the ones that Python lists and finds', () => {
    const machine = machineWith(`
import os
print(os.listdir("/in") == ${asPython(names)})
for name, other in ${asPython(NAMES)}:
    if open("/in/" + name).read() != name or open("/in/" + other).read() != name: print(name)
`);
    for (const name of names) machine.files.write(`in/${name}`, new TextEncoder().encode(name));
    expect(runUntil(machine, () => machine.state === 'done')).toContain('True\r\n\r\nCode done');
  });

  test('that Python gives are the ones that the host lists and finds', () => {
    const machine = machineWith(`
import os
os.mkdir("/in")
for name in ${asPython(names)}:
    with open("/in/" + name, "x") as file: file.write(name)
`);
    expect(runUntil(machine, () => machine.state === 'done')).toContain('Code done');
    expect(machine.files.list('in').map(({ path }) => path)).toEqual(
      names.map((name) => `in/${name}`),
    );
    for (const [name, other] of NAMES) {
      expect(textOf(machine.files.read(`in/${name}`))).toBe(name);
      expect(textOf(machine.files.read(`IN/${other}`))).toBe(name);
    }
  });

  test('that are too long to be listed are short for both', () => {
    const machine = machineWith(testProgram('host/long_names'));
    const short = ['______~1.TEX', 'ЙЙЙЙЙЙ~1.TEX', '▓▓▓▓▓▓~1.TEX', '______~2.TEX'];
    const said = runUntil(machine, () => machine.state === 'done');
    expect(said).toContain([...short, 'あ', 'й', '▓', 'é'].join(' '));
    expect(machine.files.list('in').map(({ path }) => path)).toEqual(
      short.map((name) => `in/${name}`),
    );
    expect(textOf(machine.files.read('in/йййййй~1.tex'))).toBe('й');
  });

  test('that are the short ones of others are not written over them', () => {
    const { files } = machineWith('');
    files.writeAll(filesOf({ 'a long name.txt': 'long', 'b.txt': 'b' }));
    expect(() => {
      files.write('ALONGN~1.TXT', new Uint8Array());
    }).toThrow('that is its own short name for “a long name.txt”');
    expect(() => {
      files.rename('b.txt', 'ALONGN~1.TXT');
    }).toThrow('that is its own short name');
    expect(textOf(files.read('a long name.txt'))).toBe('long');
  });

  test('that are no UTF-8 are refused', () => {
    const machine = machineWith(`
try:
    open("/\\ud800.txt", "w")
except OSError as error:
    print(error)
`);
    const said = runUntil(machine, () => machine.state === 'done');
    expect(said).toContain('[Errno 22] Invalid argument');
    expect(() => {
      machine.files.write('\ud800.txt', new Uint8Array());
    }).toThrow('it has invisible characters');
  });
});
