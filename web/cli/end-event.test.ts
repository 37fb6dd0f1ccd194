// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The last event of --json says how the process ends.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HashChain } from '../sim/hash-chain';
import { sha256 } from './sha256';
import { folder, type Outcome, outcomeOf, program, put, whiletrue } from './test-support';

/** The status that the last event has, and the process. */
function statuses(run: Outcome): unknown[] {
  return [endOf(run)['status'], run.status];
}

function endOf({ out }: Outcome): Record<string, unknown> {
  const last = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
  expect(last['kind']).toBe('end');
  return last;
}

test.each<[number, string, string[]]>([
  [0, 'print("done")', []],
  [1, '1/0', []],
  [1, 'input()', []],
  [124, 'while True: pass', ['--for', '0.2']],
])('%i: %s', async (status, code, options) => {
  const run = await whiletrue(['run', put(code), '--virtual', '--json', ...options]);
  expect(statuses(run)).toEqual([status, status]);
});

/**
 * Runs it, and sends `signal` so long after it has printed “go”, and each time that it says that it has
 * caught one.
 */
function signalled(
  args: readonly string[],
  signal: NodeJS.Signals = 'SIGINT',
  afterMs = 0,
): Promise<Outcome> {
  const child = spawn(program, args, { cwd: folder });
  let text = '';
  let sent = 0;
  child.stdout.on('data', (bytes: Buffer) => {
    text += bytes.toString();
    for (const words = text.match(/go|caught/g) ?? []; sent < words.length; sent++) {
      setTimeout(() => child.kill(signal), afterMs);
    }
  });
  return outcomeOf(child, null);
}

const STUBBORN = `
print("go")
while True:
    try:
        while True: pass
    except KeyboardInterrupt: print("caught")
`;

const SLEEPER = 'import time\nprint("go")\nwhile True: time.sleep(1000)';
const CHATTY = 'print("go")\nn = 0\nwhile True:\n    n += 1\n    print(n)';
const READER = 'print("go")\ninput()';

describe.each([
  [130, 'Ctrl-C twice', 'SIGINT', STUBBORN],
  [143, 'in a sleep', 'SIGTERM', SLEEPER],
  [143, 'while it prints', 'SIGTERM', CHATTY],
  [143, 'while it waits for input', 'SIGTERM', READER],
] as const)('%i: %s', (status, words, signal, code) => {
  test.each(['board', 'max'])('ended from outside, and replayed: at %s pace', async (pace) => {
    const record = put('', `${status} ${words} ${pace}.jsonl`);
    const args = ['run', put(code), '--json', '--record', record, '--pace', pace];
    const run = await signalled(args, signal);
    expect(statuses(run)).toEqual([status, status]);
    for (const again of pace === 'max' ? ['max'] : ['max', 'board']) {
      expect(await whiletrue(['replay', record, '--json', '--pace', again])).toEqual(run);
    }
    const short = await whiletrue(['replay', record, '--json', '--virtual', '--for', '0.0001']);
    expect(statuses(short)).toEqual([124, 124]);
  });
});

test('143: a sleep lasted until then', async () => {
  const run = await signalled(['run', put(SLEEPER), '--json'], 'SIGTERM', 700);
  expect(endOf(run)['t']).toBeGreaterThan(0.7);
});

test('130: Ctrl-C in a replay', async () => {
  const record = put('', 'long.jsonl');
  const code = put('import time\nprint("go")\ntime.sleep(1000)');
  await whiletrue(['run', code, '--virtual', '--for', '900', '--record', record]);
  expect(statuses(await signalled(['replay', record, '--json']))).toEqual([130, 130]);
});

test('70: a replay that comes out differently', async () => {
  const record = put('', 'other.jsonl');
  const code = put('import random\nprint(random.random())');
  await whiletrue(['run', code, '--virtual', '--record', record]);
  const chain = new HashChain(sha256);
  const edited = readFileSync(join(folder, record), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/,"hash":"\w+"\}$/, '}').replace('"seed":1', '"seed":2'))
    .map((line) => `${chain.seal(line)}\n`);
  writeFileSync(join(folder, record), edited.join(''));
  const replay = await whiletrue(['replay', record, '--virtual', '--json']);
  expect(replay.err).toBe('whiletrue: the replay came out differently from the recorded run\n');
  expect(statuses(replay)).toEqual([70, 70]);
  // Ended before, it is not known how it would come out.
  const short = await whiletrue(['replay', record, '--virtual', '--json', '--for', '0.01']);
  expect(statuses(short)).toEqual([124, 124]);
});

test.skipIf(!existsSync('/dev/full'))('74: a recording that takes no more', async () => {
  const code = put('print("done")');
  const run = await whiletrue(['run', code, '--virtual', '--json', '--record', '/dev/full']);
  expect(run.err).toBe("whiletrue: /dev/full can't be written: there is no space left\n");
  expect(run.status).toBe(74);
});
