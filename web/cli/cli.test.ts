// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { testProgram } from '../sim/test-support';
import { folder, type Outcome, outcomeOf, program, put, whiletrue } from './test-support';

/** Without what depends on when this computer had the machine pause. */
function sameInEach({ status, out, err }: Outcome): Outcome {
  const pauses = /"(yields|unwindPeak|stackPeak|stackUsed)":\d+|^(yields|unwind|C stack) .*$/gm;
  return { status, out: out.replace(pauses, ''), err: err.replace(pauses, '') };
}

function events(out: string): Record<string, unknown>[] {
  const lines = out.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('whiletrue run', () => {
  test('prints what the board prints, and ends with 0', async () => {
    const { status, out, err } = await whiletrue(['run', put('print("héllo")')]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/code\.py output:\r\nhéllo\r\n\r\nCode done running\.\r\n/);
    expect(out.endsWith('Press any key to enter the REPL. Use CTRL-D to reload.\r\n')).toBe(true);
  });

  test('runs a program that is not UTF-8 as a board does, and says so', async () => {
    const path = put('');
    writeFileSync(join(folder, path), Buffer.from('# caf\xe9\nprint("caf\xe9")', 'latin1'));
    const { status, out, err } = await whiletrue(['run', path, '--virtual', '--json']);
    expect(out).toContain('"text":"caf\ufffd\\r\\n"');
    expect(err).toMatch(/^whiletrue: note: code\.py: not UTF-8 text.*\n$/);
    expect(status).toBe(0);
  });

  test('ends with 1 after an exception', async () => {
    const { status, out } = await whiletrue(['run', put('print("a")\n1/0')]);
    expect(status).toBe(1);
    expect(out).toContain('File "code.py", line 2, in <module>\r\nZeroDivisionError');
  });

  test('copies a folder whole, but for hidden files', async () => {
    put('from lib.inner import deep\nimport os\nprint(deep.word, os.listdir("/"))', 'app/code.py');
    put('word = "found"', 'app/lib/inner/deep.py');
    put('', 'app/.git/config');
    const { status, out } = await whiletrue(['run', 'app']);
    expect(out).toMatch(/found \[(?!.*git).*\]/);
    expect(status).toBe(0);
  });

  test.each([
    ['the board’s pace', []],
    ['max pace', ['--pace', 'max']],
    ['max pace with an end', ['--virtual', '--for', '60']],
  ])('types standard input, in %s', async (_, options) => {
    const code = 'a = input("a? ")\nb = input("b? ")\nprint(a + "+" + b)';
    const { status, out } = await whiletrue(['run', put(code), ...options], 'one\ntwo');
    expect(out).toContain('a? one\r\nb? two\r\none+two\r\n');
    expect(status).toBe(0);
  });

  test('says when a program waits for input that cannot come', async () => {
    const { status, err } = await whiletrue(['run', put('input("name? ")')]);
    expect(status).toBe(1);
    expect(err).toBe('whiletrue: the program waits for input, and there is no more\n');
  });

  test.each([[['--for', '0.3']], [['--for', '20', '--virtual']]])(
    'ends with 124 after %j',
    async (options) => {
      const began = performance.now();
      const { status } = await whiletrue(['run', put('while True: pass'), ...options], null);
      expect(status).toBe(124);
      expect(performance.now() - began).toBeLessThan(15_000);
    },
  );

  test.each([
    // A reset takes a second, a reload a tenth of one.
    ['microcontroller.reset()', '3.5', 4],
    ['supervisor.reload()', '0.5', 4],
  ])('ends a program that restarts for ever: %s', async (restart, seconds, times) => {
    const code = `import microcontroller, supervisor\nprint("up")\n${restart}`;
    const { status, out } = await whiletrue(['run', put(code), '--virtual', '--for', seconds]);
    expect(out.match(/^up/gm)).toHaveLength(times);
    expect(status).toBe(124);
  });

  test('ends a program that never comes back from C, too', async () => {
    const code = 'while True: x = str(7**60000)';
    const { status, err } = await whiletrue(['run', put(code), '--for', '0.2']);
    expect(status).toBe(124);
    expect(err === '' || err.includes('did not answer')).toBe(true);
  });

  const animated = testProgram('host/random_lights');
  const trace = '1.56 press BUTTON_A\n2.09 release BUTTON_A\n';

  test.each([[[]], [['--json']], [['--json', '--stats']], [['--yield-every', '1', '--stats']]])(
    'prints the same bytes each time at max pace: %j',
    async (options) => {
      const args = ['run', put(animated), '--virtual', '--input', put(trace), ...options];
      const first = await whiletrue(args);
      expect(first.status).toBe(0);
      expect(sameInEach(await whiletrue(args))).toEqual(sameInEach(first));
    },
  );

  test('prints events with their times', async () => {
    const args = ['run', put(animated), '--virtual', '--json', '--input', put(trace)];
    const { out } = await whiletrue(args);
    const all = events(out);
    const times = all.map(({ t }) => Number(t));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const led = all.filter(({ kind, pin }) => kind === 'pin' && pin === 'D13');
    // Off from the start: the first change is the second time round. Off again when it has ended.
    const odd = Array.from({ length: 20 }, (_, i) => (i + 1) % 2);
    expect(led.map(({ value }) => value)).toEqual(odd);
    const frames = all.filter(({ kind }) => kind === 'neopixel');
    const blue = frames.map(({ pixels }) => (pixels as number[][])[3]?.[2]);
    // Pressed from 1.56 to 2.09 s: the 6th to the 10th time round.
    expect(blue.filter((value) => value === 255)).toHaveLength(5);
    expect(frames.every(({ pin }) => pin === 'NEOPIXEL')).toBe(true);
    expect(all.at(-1)).toMatchObject({ kind: 'end', result: 'finished', status: 0 });
  });

  test('prints four values of each pixel that has white', async () => {
    const program = put(
      'import board, neopixel\nneopixel.NeoPixel(board.A2, 3, bpp=4).fill((1, 2, 3, 4))\n',
    );
    const { out } = await whiletrue(['run', program, '--virtual', '--json']);
    const frame = events(out).find(({ kind }) => kind === 'neopixel');
    const pixel = [1, 2, 3, 4];
    expect(frame).toMatchObject({ pin: 'A2', pixels: [pixel, pixel, pixel] });
  });

  test('prints statistics', async () => {
    const { err } = await whiletrue(['run', put(animated), '--virtual', '--stats']);
    expect(err).toMatch(/time asleep +2\.\d+ s\n/);
    for (const name of ['yields', 'work', 'collections', 'heap peak', 'unwind high-water']) {
      expect(err).toMatch(new RegExp(`^${name} +\\d+`, 'm'));
    }
  });

  test('stops when nobody reads its output', async () => {
    const child = spawn(program, ['run', put('while True: print("x" * 100)')], { cwd: folder });
    child.stdout.once('data', () => {
      child.stdout.destroy();
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(141);
  });

  test('takes Ctrl-C', async () => {
    const child = spawn(program, ['run', put('print("go")\nwhile True: pass')], { cwd: folder });
    let out = '';
    child.stdout.on('data', (bytes: Buffer) => {
      if (!out.includes('go') && bytes.includes('output')) child.kill('SIGINT');
      out += bytes.toString();
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(out).toContain('KeyboardInterrupt');
    expect(status).toBe(1);
  });

  const hello = put('print("hello")');
  test.each([
    [['run', hello, '--for', '-1'], '--for takes seconds above 0'],
    [['run', 'missing.py'], 'missing.py: no such file or folder'],
    [['run', `${hello}/code.py`], `${hello}/code.py: no such file or folder`],
    [['run', 'x'.repeat(300)], `${'x'.repeat(300)}: the name is too long`],
    [['run', '/dev/null'], '/dev/null is not a file'],
    [['run', hello, '--board', 'nano'], 'unknown board “nano”; there are: circuitplayground_bl'],
    [['run', hello, '--board', '..'], 'unknown board “..”'],
    [['run', hello, '--input', 'none.txt'], 'none.txt: no such file'],
    [['run', hello, '--input', '.'], '.: it is a folder'],
    [['run', hello, '--input', put('# fine\n1 jump', 'bad.txt')], 'bad.txt: line 2: “jump” is not'],
    [['run', put('', 'nothing/notes.txt').slice(0, 7)], 'there is no code.py or main.py to run'],
    [['run', put('x'.repeat(2e6), 'big.py')], 'big.py does not fit'],
  ])('%j is bad usage', async (args, message) => {
    const { status, err } = await whiletrue(args);
    expect(err).toContain(`whiletrue: ${message}`);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  test('ends before a key that nobody read starts the REPL', async () => {
    const code = 'import time\ntime.sleep(0.5)\nprint("end")';
    const args = ['run', put(code), '--virtual', '--input', put('0.2 serial "xyz"')];
    const { status, out } = await whiletrue(args);
    expect(out).toMatch(/Use CTRL-D to reload\.\r\n$/);
    expect(status).toBe(0);
  });

  test('says which versions it is', async () => {
    const { status, out } = await whiletrue(['--version']);
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const { version } = JSON.parse(text) as { version: string };
    const asked = await whiletrue([
      'run',
      put('import sys\nprint("is", ".".join(str(n) for n in sys.implementation.version[:3]))'),
      '--virtual',
    ]);
    const [, circuitpython = 'none'] = /^is (.+)\r$/m.exec(asked.out) ?? [];
    const [, micropython = 'none'] = /MicroPython (\d+\.\d+\.\d+)\)/.exec(out) ?? [];
    expect(out).toBe(
      `whiletrue ${version} (CircuitPython ${circuitpython}'s API on MicroPython ${micropython})\n`,
    );
    expect(status).toBe(0);
  });

  test('waits at max pace for what is typed a little later', async () => {
    const code = put('import time\nprint("hello", input("name? "), time.monotonic_ns())');
    const child = spawn(program, ['run', code, '--virtual', '--for', '60'], { cwd: folder });
    const outcome = outcomeOf(child, null);
    let asked = '';
    child.stdout.on('data', (bytes: Buffer) => {
      asked += bytes.toString();
      if (asked.endsWith('name? ')) child.stdin.end('Ada\n');
    });
    const { status, out } = await outcome;
    expect(status).toBe(0);
    expect(out).toBe((await whiletrue(['run', code, '--virtual', '--for', '60'], 'Ada\n')).out);
  });

  test('explains itself', async () => {
    const { status, out } = await whiletrue(['--help']);
    expect(out).toContain('whiletrue run FILE-or-FOLDER');
    expect(status).toBe(0);
  });
});

test('the bundle finds by itself what it needs', async () => {
  const bundle = fileURLToPath(new URL('../../build/cli/cli.js', import.meta.url));
  const env = { ...process.env };
  delete env['WHILETRUE_ROOT'];
  const args = [bundle, 'run', put('print("found")'), '--pace', 'max'];
  const { status, out } = await outcomeOf(spawn('node', args, { cwd: folder, env }), '');
  expect(out).toContain('found');
  expect(status).toBe(0);
});
