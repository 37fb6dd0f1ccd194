// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { mpyCrossAll } from '../tests/mpy-cross';
import { runProgram } from '../tests/program';
import { hiddenText, mendsImport } from './import-first';
import { newProject } from './project';

const PRINTS = (what: string): string => `print(${JSON.stringify(what)})\n`;

test.each([
  [['mylib.py', 'lib/mylib.mpy'], 'lib/mylib.mpy', 'mylib.py'],
  [['mylib.mpy', 'lib/mylib.py'], 'lib/mylib.py', 'mylib.mpy'],
  [['mylib.py', 'lib/mylib/__init__.py'], 'lib/mylib/__init__.py', 'mylib.py'],
  [['mylib/__init__.py', 'lib/mylib.py'], 'lib/mylib.py', 'the folder mylib/'],
  [['mylib.py', 'mylib.mpy'], 'mylib.mpy', 'mylib.py'],
  [['mylib.py', 'mylib/__init__.py'], 'mylib.py', 'the folder mylib/'],
  [['mylib.py', 'lib/mylib.py'], 'mylib.py', null],
  [['mylib.mpy', 'mylib.py'], 'mylib.py', null],
  [['mylib.py', 'mylib/__init__.py'], 'mylib/__init__.py', null],
  [['lib/mylib.py', 'helper.py'], 'lib/mylib.py', null],
])('of %j, %s is had by an import, but for %s', (paths, added, first) => {
  const source = (path: string): string => PRINTS(path === added ? 'the new one' : 'another');
  const drive = paths.map((path) => {
    const files = filesOf({ [path.replace(/mpy$/, 'py')]: source(path) });
    return path.endsWith('.mpy') ? mpyCrossAll(files) : files;
  });
  const files = Object.assign({}, ...drive) as Readonly<Record<string, Uint8Array>>;
  // The firmware itself is asked.
  const { serial } = runProgram({ ...files, ...filesOf({ 'code.py': 'import mylib\n' }) });
  expect(serial).toContain(first === null ? 'the new one' : 'another');
  const project = newProject('Night', 'a_board', Object.entries(files), true);
  expect(hiddenText(project.files, [added])).toBe(
    first === null
      ? ''
      : `But “import mylib” takes ${first} beside code.py first: to use the new one, delete or rename that.`,
  );
});

test.each([
  ["ImportError: no module named 'clouds'", 'lib/clouds.mpy', true],
  ["ImportError: no module named 'clouds'", 'clouds.py', true],
  ["ImportError: no module named 'clouds'", 'lib/clouds/__init__.py', true],
  ["ImportError: no module named 'clouds.rain'", 'lib/clouds/rain.mpy', true],
  ["ImportError: no module named 'clouds.rain'", 'lib/clouds/snow.mpy', false],
  ["ImportError: no module named 'clouds'", 'lib/cloudy.py', false],
  ["NameError: name 'clouds' isn't defined", 'lib/clouds.py', false],
])('%s is mended by %s: %s', (message, path, mended) => {
  const project = newProject('Night', 'a_board', Object.entries(filesOf({ [path]: '' })), true);
  expect(mendsImport(message, project.files)).toBe(mended);
});
