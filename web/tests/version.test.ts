// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// One version of CircuitPython, everywhere.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { Bench, runProgram } from './program';

const header = readProject('firmware/modules/version.h');
const [, version = ''] = /VERSION_STRING "(.+)"/.exec(header) ?? [];

function readProject(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

test('the firmware says in one way which version it is', () => {
  const { output } = runProgram(
    'import os, sys\n' +
      'print(".".join([str(part) for part in sys.implementation.version[:3]]))\n' +
      'print(sys.implementation.name, sys.version)\n' +
      'print(os.uname().release)\nprint(os.uname().version)\n',
  );
  const [implementation, sysVersion, release, unameVersion] = output.split('\n');
  expect(implementation).toBe(version);
  expect(sysVersion).toContain(`circuitpython 3.4.0; CircuitPython ${version}`);
  expect(release).toBe(version);
  expect(unameVersion).toContain(version);
  const [major, minor, micro] = ['MAJOR', 'MINOR', 'MICRO'].map(
    (part) => new RegExp(`VERSION_${part} (\\d+)`).exec(header)?.[1],
  );
  expect(`${major}.${minor}.${micro}`).toBe(version);
});

test("so does the REPL's banner", () => {
  const board = new Bench(filesOf({ 'code.py': '' }));
  board.settle();
  expect(board.type('x')).toContain(`CircuitPython ${version}`);
});

test.each(['README.md', 'docs/compatibility.md', 'CONTRIBUTING.md'])('%s', (path) => {
  const told = [...readProject(path).matchAll(/CircuitPython(?:'s|,)?(?: own)? (\d+\.\d+\.\d+)/g)];
  for (const [, each] of told) expect(each).toBe(version);
  if (path !== 'CONTRIBUTING.md') expect(told.length).toBeGreaterThan(0);
});

test('the stubs are of that version', () => {
  expect(readProject('scripts/stubs.txt')).toContain(`circuitpython-stubs==${version} `);
});
