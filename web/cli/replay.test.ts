// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, put, whiletrue } from './test-support';

const PROGRAM = `
import board, digitalio, random, time
button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(digitalio.Pull.DOWN)
name = input("name? ")
for turn in range(12):
    time.sleep(0.1)
    with open("log.txt", "a") as log:
        log.write(name)
    print(name, turn, button.value, random.random(), time.monotonic_ns(), time.time())
`;
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

  test('up to a time', async () => {
    const { file } = await record({}, '--virtual');
    const { status, out } = await whiletrue(['replay', file, '--virtual', '--for', '0.4'], null);
    expect(out).toContain('Ada 1');
    expect(out).not.toContain('Ada 5');
    expect(status).toBe(124);
  });

  test('as far as it goes, where it was broken off', async () => {
    const { run, file } = await record({}, '--virtual');
    const whole = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), whole.slice(0, -100));
    expect(await whiletrue(['replay', file, '--virtual'], null)).toEqual(run);
  });
});

test('says when a replay comes out differently', async () => {
  const { file } = await record({}, '--virtual');
  const whole = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), whole.replace('"seed":1', '"seed":2'));
  const { status, err } = await whiletrue(['replay', file, '--virtual'], null);
  expect(err).toBe('whiletrue: the replay came out differently from the recorded run\n');
  expect(status).toBe(70);
});

test('refuses what it cannot replay or record, in one sentence', async () => {
  const { file } = await record({}, '--virtual');
  const whole = readFileSync(join(folder, file), 'utf8');
  const other = put(whole.replace(/"firmware":"\w+"/, `"firmware":"${'0'.repeat(64)}"`), 'other');
  const program = put(PROGRAM);
  for (const [args, message] of [
    [['replay', other], 'other was recorded with another firmware'],
    [['replay', program], `${program}: it is no recording, as --record makes it`],
    [['replay', 'missing'], 'missing: no such file or folder'],
    [['run', program, '--record', 'no/such/folder'], "no/such/folder can't be written"],
    [['run', program, '--record', program], `--record ${program} would write over ${program}`],
  ] as const) {
    const { status, err } = await whiletrue(args);
    expect(err).toContain(`whiletrue: ${message}`);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  }
  expect(readFileSync(join(folder, program), 'utf8')).toBe(PROGRAM);
});
