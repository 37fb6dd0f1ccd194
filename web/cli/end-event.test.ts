// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The last event of --json says how the process ends.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HashChain } from '../sim/hash-chain';
import { sha256 } from './sha256';
import { folder, type Outcome, outcomeOf, program, put, whiletrue } from './test-support';

/** The status that the last event has, and the process. */
function statuses({ out, status }: Outcome): unknown[] {
  const last = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
  expect(last['kind']).toBe('end');
  return [last['status'], status];
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

/** Runs it, and sends SIGINT when it has printed “go”, and each time that it says that it has caught one. */
function interrupted(args: readonly string[]): Promise<Outcome> {
  const child = spawn(program, args, { cwd: folder });
  let text = '';
  let sent = 0;
  child.stdout.on('data', (bytes: Buffer) => {
    text += bytes.toString();
    for (const words = text.match(/go|caught/g) ?? []; sent < words.length; sent++) {
      child.kill('SIGINT');
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

test('130: Ctrl-C twice', async () => {
  const record = put('', 'twice.jsonl');
  const args = ['run', put(STUBBORN), '--json', '--record', record];
  expect(statuses(await interrupted(args))).toEqual([130, 130]);
  // What is recorded of it is a run that was broken off.
  const replay = await whiletrue(['replay', record, '--virtual']);
  expect(replay.err).toContain('the recorded run was broken off here');
  expect(replay.status).toBe(124);
});

test('130: Ctrl-C in a replay', async () => {
  const record = put('', 'long.jsonl');
  const code = put('import time\nprint("go")\ntime.sleep(1000)');
  await whiletrue(['run', code, '--virtual', '--for', '900', '--record', record]);
  expect(statuses(await interrupted(['replay', record, '--json']))).toEqual([130, 130]);
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
