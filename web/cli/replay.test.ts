// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HashChain } from '../sim/hash-chain';
import { sha256 } from './sha256';
import { testProgram } from '../sim/test-support';
import { folder, program, put, whiletrue } from './test-support';

const PROGRAM = testProgram('host/name_in_log');
const TRACE = '0.7 press BUTTON_A\n0.9 release BUTTON_A\n1.1 serial "\\x03"';

/** Records a run, and returns what it printed with the name of its recording. */
async function record(
  { code = PROGRAM, typed = 'Ada\n' }: { code?: string; typed?: string },
  ...options: string[]
) {
  const file = put('', `${Math.random()}.jsonl`);
  const run = await whiletrue(['run', put(code), '--record', file, ...options], typed);
  return { run, file };
}

describe('a run that was recorded comes out once more', () => {
  test.each<[string, string[]]>([
    ['one that ends', ['--input', put(TRACE, 'trace.txt')]],
    ['one that --for ends', ['--for', '0.5', '--speed', '5']],
    ['one at max pace', ['--virtual']],
  ])('%s', async (_, options) => {
    const { run, file } = await record({}, ...options);
    expect(run.out).toContain('Ada 2');
    for (const way of [
      ['--virtual'],
      ['--speed', '10'],
      ['--pace', 'fast', '--yield-every', '3'],
    ]) {
      expect(await whiletrue(['replay', file, ...way], null)).toEqual(run);
    }
  });

  test.each<[string, string, string[], number]>([
    ['an exception', '1/0', [], 1],
    ['want of input', 'print("first")\ninput()\ninput()', [], 1],
    ['time, while it waits for input', 'input()\ninput()', ['--for', '2', '--virtual'], 124],
    [
      'time, in resets',
      'import microcontroller\nmicrocontroller.reset()',
      ['--for', '3', '--virtual'],
      124,
    ],
  ])('one that ends by %s', async (_, code, options, status) => {
    const { run, file } = await record({ code }, ...options);
    expect(run.status).toBe(status);
    expect(await whiletrue(['replay', file, '--virtual'], null)).toEqual(run);
  });

  test.each([[[]], [['--for', '0.7123456']]])('as events, too: %j', async (options) => {
    const { run, file } = await record({}, '--virtual', '--json', ...options);
    expect(run.out).toContain('"kind":"end"');
    expect(await whiletrue(['replay', file, '--virtual', '--json'], null)).toEqual(run);
  });

  test.each([['--virtual'], ['--pace', 'fast'], ['--yield-every', '3', '--virtual']])(
    'Ctrl-C while it starts, and while it waits: %j %j',
    async (...way) => {
      // The moment of the first Ctrl-C is one of this very text.
      const code = [
        'try:',
        '    for i in range(30000):',
        '        if i % 500 == 0: print(i)',
        'except KeyboardInterrupt: print("stopped")',
        'try:',
        '    while True: print(repr(input("? ")))',
        'except KeyboardInterrupt: print("stopped again")',
      ].join('\n');
      const early = put('0.0381468 serial "\\x03"', 'early.txt');
      const typed = 'a\n\x03\n';
      const { run, file } = await record({ code, typed }, '--virtual', '--input', early);
      expect(run.out).toContain('stopped again');
      expect(await whiletrue(['replay', file, ...way], null)).toEqual(run);
    },
  );

  test('up to a time', async () => {
    const { file } = await record({}, '--virtual');
    const { status, out } = await whiletrue(['replay', file, '--virtual', '--for', '0.4'], null);
    expect(out).toContain('Ada 1');
    expect(out).not.toContain('Ada 5');
    expect(status).toBe(124);
  });

  test('as far as it came, where it was broken off', async () => {
    const file = put('', 'broken.jsonl');
    const code = 'import time\nwhile True:\n    print(time.monotonic_ns())\n    time.sleep(0.02)';
    const child = spawn(program, ['run', put(code), '--record', file], { cwd: folder });
    let out = '';
    child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
    const closed = new Promise((resolve) => child.on('close', resolve));
    const reached = () => readFileSync(join(folder, file), 'utf8').split('"reached"').length;
    while (reached() < 5) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGKILL');
    await closed;
    const replay = await whiletrue(['replay', file, '--virtual'], null);
    expect(replay.err).toMatch(/^whiletrue: the recorded run was broken off here, at \d\.\d s\n$/);
    expect(replay.status).toBe(124);
    expect(out.startsWith(replay.out.slice(0, -40))).toBe(true);
    expect(replay.out.split('\n').length).toBeGreaterThan(10);
  });

  test('as far as its output was read', async () => {
    const file = put('', 'closed.jsonl');
    const code = 'n = 0\nwhile True:\n    n += 1\n    print(n)';
    const child = spawn(program, ['run', put(code), '--record', file], { cwd: folder });
    let out = '';
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString();
      if (out.length > 1000) child.stdout.destroy();
    });
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect(status).toBe(141);
    const replay = await whiletrue(['replay', file, '--virtual'], null);
    expect(replay.err).toMatch(/the recorded run was broken off here/);
    expect(replay.status).toBe(124);
    expect(replay.out.slice(0, out.length)).toBe(out);
  });

  test('without the recording on the drive, again and again', async () => {
    put('import os\nprint(sorted(os.listdir("/")))', 'again/code.py');
    const args = ['run', 'again', '--virtual', '--record', 'again/run.jsonl'];
    const first = await whiletrue(args);
    expect(await whiletrue(args)).toEqual(first);
    expect(first.out).not.toContain('run.jsonl');
  });
});

test('one that was broken off and is ended before that says nothing of it', async () => {
  const { file } = await record({}, '--virtual', '--for', '2');
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const broken = put(`${lines.slice(0, -1).join('\n')}\n`, 'short.jsonl');
  const { status, err } = await whiletrue(
    ['replay', broken, '--virtual', '--for', '0.00001'],
    null,
  );
  expect([status, err]).toEqual([124, '']);
});

test('refuses what it cannot replay or record, in one sentence', async () => {
  const { file } = await record({}, '--virtual');
  const whole = readFileSync(join(folder, file), 'utf8');
  const edited = put(whole.replace('"seed":1', '"seed":2'), 'edited');
  const [head = ''] = whole.split('\n');
  const chain = new HashChain(sha256);
  const other = put(
    [
      head
        .replace(/,"hash":"\w+"/, '')
        .replace(/"firmware":"\w+"/, `"firmware":"${'0'.repeat(64)}"`),
      '{"at":0,"kind":"reached"}',
    ]
      .map((line) => `${chain.seal(line)}\n`)
      .join(''),
    'other',
  );
  const code = put(PROGRAM);
  for (const [args, message] of [
    [['replay', other], 'other was recorded with another firmware'],
    [['replay', edited], 'edited: line 1 is damaged, or was edited; record the run once more'],
    [['replay', '/dev/zero'], '/dev/zero: it has more than'],
    [['replay', code], `${code}: it is no recording, as --record makes it`],
    [['replay', 'missing'], 'missing: no such file or folder'],
    [['run', code, '--record', 'no/such/folder'], "no/such/folder can't be written"],
    [['run', code, '--record', code], `--record ${code} would write over ${code}`],
  ] as const) {
    const { status, err } = await whiletrue(args);
    expect(err).toContain(`whiletrue: ${message}`);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  }
  expect(readFileSync(join(folder, code), 'utf8')).toBe(PROGRAM);
});
