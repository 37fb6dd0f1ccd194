// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { PlainError } from '../sim/plain-error';
import { parseCommand } from './args';

function problem(args: readonly string[]): string {
  try {
    parseCommand(args);
  } catch (error) {
    if (error instanceof PlainError) return error.message;
    throw error;
  }
  return 'none';
}

const run = (...options: string[]) => ['run', 'code.py', ...options];

test.each([
  [[], 'what to do? Try whiletrue --help'],
  [['walk'], 'unknown command “walk”; try whiletrue --help'],
  [[''], 'unknown command “”; try whiletrue --help'],
  [['code.py'], 'unknown command “code.py”; try whiletrue run code.py'],
  [['run'], 'run what? Name a file or a folder'],
  [['run', ''], 'run what? Name a file or a folder'],
  [['replay'], 'replay what? Name a recording'],
  [['replay', 'a', 'b'], 'replay takes one recording, not “b” too'],
  ...['board', 'input', 'record'].map((name): [string[], string] => [
    ['replay', 'a.jsonl', `--${name}`, 'x'],
    `replay takes no --${name}: ${name === 'record' ? 'there is a recording already' : 'it is in the recording'}`,
  ]),
  [run('--record', '-'), '--record takes the name of a file'],
  [run('more.py'), 'run takes one file or folder, not “more.py” too'],
  ...['ever', '', '-1', '0', '0.0', '0.0000001', '1e3', '0x2', 'NaN', 'Infinity', '2,5'].flatMap(
    (seconds): [string[], string][] => {
      const message = `--for takes seconds above 0, like 2.5, not “${seconds}”`;
      return [
        [run('--for', seconds), message],
        [run(`--for=${seconds}`), message],
      ];
    },
  ),
  [run('--for', '9'.repeat(20)), /^--for takes seconds/],
  ...['warp', 'Board', '', '-1'].map((pace): [string[], string] => [
    run('--pace', pace),
    `--pace takes board, fast or max, not “${pace}”`,
  ]),
  ...['quick', '', '0', '-1', '0.05', '10.5', '1e1', '0x2', 'NaN', '2,5', '1/10'].map(
    (speed): [string[], string] => [
      run('--speed', speed),
      `--speed takes a number from 0.1 to 10, not “${speed}”`,
    ],
  ),
  [run('--pace', 'max', '--speed', 'quick'), /^--speed takes a number from 0.1 to 10/],
  [run('--virtual', '--speed', '2'), '--speed means nothing where nothing is waited for'],
  [run('--virtual', '--pace', 'board'), "--virtual is --pace max, so it can't be --pace board too"],
  ...['0', '-1', '1.5', '', 'often', '2147483648'].map((every): [string[], string] => [
    run('--yield-every', every),
    `--yield-every takes a whole number from 1, not “${every}”`,
  ]),
  ...['board', 'for', 'pace', 'speed', 'yield-every', 'input', 'record'].flatMap(
    (name): [string[], string][] => [
      [run(`--${name}`), `--${name} needs a value; try whiletrue --help`],
      [run(`--${name}`, '--json'), `--${name} needs a value; try whiletrue --help`],
      [run(`--${name}`, '1', `--${name}=2`), `--${name} is given twice; which one counts?`],
    ],
  ),
  ...['virtual', 'stats', 'json', 'help', 'version'].map((name): [string[], string] => [
    run(`--${name}=yes`),
    `--${name} takes no value, not “yes”`,
  ]),
  ...['--fast', '--no-json', '--toString', '--__proto__', '-x'].map((name): [string[], string] => [
    run(name),
    `unknown option ${name}; try whiletrue --help`,
  ]),
])('%j is bad usage', (args, message) => {
  if (typeof message === 'string') expect(problem(args)).toBe(message);
  else expect(problem(args)).toMatch(message);
});

test('what was asked for', () => {
  expect(parseCommand(run())).toEqual({
    kind: 'run',
    options: {
      path: 'code.py',
      board: 'circuitplayground_bluefruit',
      forUs: null,
      pace: { kind: 'board', speed: 1 },
      yieldEvery: 0,
      driveHeld: false,
      trace: null,
      record: null,
      stats: false,
      json: false,
    },
  });
  expect(
    parseCommand([
      ...['--json', '--json', '--for', '0.000001', 'run', '--pace=fast', '--speed', '.5'],
      ...[
        '--stats',
        '--drive-held',
        '--input',
        '-',
        '--record',
        'run.jsonl',
        '--yield-every',
        '7',
        '--',
        '--code.py',
      ],
    ]),
  ).toEqual({
    kind: 'run',
    options: {
      path: '--code.py',
      board: 'circuitplayground_bluefruit',
      forUs: 1,
      pace: { kind: 'fast', speed: 0.5 },
      yieldEvery: 7,
      driveHeld: true,
      trace: '-',
      record: 'run.jsonl',
      stats: true,
      json: true,
    },
  });
  expect(parseCommand(['--version'])).toEqual({ kind: 'version' });
  expect(parseCommand(run('-h', '--version'))).toEqual({ kind: 'help' });
});
