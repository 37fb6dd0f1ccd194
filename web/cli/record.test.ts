// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is recorded is a function of the machine's run: the same to the byte at every pace, and
// wherever the host has the machine pause.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MachineOptions } from '../sim/machine-setup';
import { BOARD_PACE, MAX_PACE, type Pace } from '../sim/pacer';
import { machineWith, readBoard, testProgram } from '../sim/test-support';
import { parseTrace } from '../sim/trace';
import { jsonRecorder, plainRecorder, type Ending } from './recorder';
import { Session } from './session';

interface Run {
  readonly pace?: Pace;
  readonly yieldEvery?: number;
  readonly machine?: MachineOptions;
  readonly forUs?: number | null;
  readonly trace?: string;
  readonly plain?: boolean;
  /** Milliseconds until the end of standard input. */
  readonly typingEndsMs?: number;
}

const board = readBoard();

/** What the command line would write. */
function outputOf(code: string, run: Run = {}): Promise<string> {
  const { pace = MAX_PACE, yieldEvery = 0, forUs = null, trace = '', typingEndsMs = 0 } = run;
  const record = run.plain !== true;
  const machine = machineWith(code, { record, yieldEvery, ...run.machine });
  const texts: (string | Uint8Array)[] = [];
  const write = (text: string | Uint8Array) => {
    texts.push(text);
  };
  const untilUs = forUs ?? Infinity;
  const recorder =
    run.plain === true ? plainRecorder(write, write, untilUs) : jsonRecorder(write, board, untilUs);
  return new Promise((resolve) => {
    const ended = ({ status }: Ending) => {
      const all = texts.map((it) => (typeof it === 'string' ? it : new TextDecoder().decode(it)));
      resolve(`${all.join('')}status ${status}`);
    };
    const options = {
      forUs,
      pace,
      interactive: false,
      trace: parseTrace(trace, board),
      stats: false,
      ended: (ending: Ending) => ending,
      brokenOff: () => undefined,
    };
    const session = new Session(machine, options, recorder, ended);
    session.start();
    setTimeout(() => {
      session.endTyping();
    }, typingEndsMs);
  });
}

const WAYS: readonly [string, Run][] = [
  ['again', {}],
  ['in slices of one hook', { yieldEvery: 1 }],
  ['in slices of 37 hooks', { yieldEvery: 37 }],
  ['at the board’s pace', { pace: BOARD_PACE }],
  ['in slow motion, in short slices', { pace: { kind: 'board', speed: 0.5 }, yieldEvery: 100 }],
  ['ten times as fast', { pace: { kind: 'board', speed: 10 } }],
  ['fast, in short slices', { pace: { kind: 'fast', speed: 10 }, yieldEvery: 53 }],
];

const PROGRAMS: Record<string, { code: string; run?: Run; contains: string[] }> = {
  text: {
    code: testProgram('host/print_in_ways'),
    contains: ['"text":"."}', '"text":"end\\r\\n"}'],
  },
  'pins and pixels': {
    code: testProgram('host/many_edges'),
    contains: ['"kind":"neopixel"', '"text":"2700\\r\\n"'],
  },
  'pulse-width modulation': {
    code: testProgram('host/pwm_changes'),
    contains: ['"kind":"pwm","pin":"D13","frequency":500,"duty":0.5}'],
  },
  'random numbers, files and what happens at the board': {
    code: testProgram('host/random_and_asking'),
    run: { trace: '0.1 press BUTTON_A\n0.25 release BUTTON_A\n0.7 serial "Ada\\r"' },
    contains: ['"text":"name? "}', '"text":"Ada\\r\\n"}', 'you typed Ada'],
  },
  'one that waits for input that never comes': {
    code: 'import time\ntime.sleep(0.01)\ninput("name? ")',
    contains: ['"result":"ended","status":1}'],
  },
  'one that has no end': {
    code: 'n = 0\nwhile True:\n    n += 1\n    print(n)\n    print(sorted(range(900))[n % 900])',
    run: { forUs: 300_000 },
    contains: ['"t":0.3,"kind":"end","result":"ended","status":124}'],
  },
  'one that starts again after one frame': {
    code: [
      'import board, digitalio, neopixel_write, supervisor',
      'pin = digitalio.DigitalInOut(board.NEOPIXEL)',
      'pin.switch_to_output()',
      'neopixel_write.neopixel_write(pin, b"\\x09\\x08\\x07")',
      'supervisor.reload()',
    ].join('\n'),
    run: { forUs: 500_000 },
    contains: ['"kind":"neopixel"'],
  },
  'one that fails, with work left for its objects': {
    code: testProgram('host/noisy_end'),
    contains: ['bye 49', '"result":"exception","status":1}'],
  },
};

describe.each(Object.entries(PROGRAMS))('%s', (_, { code, run, contains }) => {
  const expected = outputOf(code, run);

  test('says what happened, in order', async () => {
    const output = await expected;
    for (const text of contains) expect(output).toContain(text);
    const times = [...output.matchAll(/^\{"t":([\d.]+),/gm)].map(([, time]) => Number(time));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test.each(WAYS)('is recorded the same %s', async (_way, way) => {
    expect(await outputOf(code, { ...run, ...way })).toBe(await expected);
  });
});

test('another run is another record', async () => {
  const code = PROGRAMS['random numbers, files and what happens at the board']?.code ?? '';
  const run = { trace: '0.7 serial "Ada\\r"' };
  const other = outputOf(code, { ...run, machine: { seed: 2 } });
  expect(await other).not.toBe(await outputOf(code, run));
});

test.each(WAYS)('text ends when the time is up, %s', async (_, way) => {
  const code = PROGRAMS['one that has no end']?.code ?? '';
  const run: Run = { forUs: 200_000, plain: true };
  expect(await outputOf(code, { ...run, ...way })).toBe(await outputOf(code, run));
});

test('each frame of a program that starts again is there', async () => {
  const { code = '', run } = PROGRAMS['one that starts again after one frame'] ?? {};
  const output = await outputOf(code, run);
  const starts = output.match(/code\.py output/g) ?? [];
  expect(output.match(/"neopixel"/g)).toHaveLength(starts.length);
  expect(starts.length).toBeGreaterThan(2);
});

test('no pin edge is lost', async () => {
  const output = await outputOf(PROGRAMS['pins and pixels']?.code ?? '');
  const edges = [...output.matchAll(/"kind":"pin","pin":"D13","value":(\d)/g)];
  expect(edges).toHaveLength(3000 + 600 + 2);
  edges.forEach(([, value], i) => {
    expect(Number(value)).toBe((i + 1) % 2);
  });
  expect(output).toMatch(
    /"value":1\}\n.*"text":"on\\r\\n"\}\n.*"value":0\}\n.*"text":"off\\r\\n"\}\n/,
  );
});

test('each change of modulation is there, in order', async () => {
  const output = await outputOf(PROGRAMS['pulse-width modulation']?.code ?? '');
  const events = output
    .split('\n')
    .filter((line) => /"(pwm|pin|serial)"/.test(line))
    .map((line) => line.replace(/^\{"t":[\d.]+,"kind":|\}$/g, '').replaceAll('"', ''));
  const first = events.indexOf('pwm,pin:D13,frequency:500,duty:0.5');
  const tones = events.filter((event) => event.startsWith('pwm,pin:AUDIO'));
  expect(events.slice(first, first + 4)).toEqual([
    'pwm,pin:D13,frequency:500,duty:0.5',
    'pin,pin:A1,value:1',
    'pwm,pin:D13,frequency:500,duty:0',
    'serial,text:dark\\r\\n',
  ]);
  // More of them than the machine keeps.
  expect(tones).toHaveLength(2001);
  tones.slice(1).forEach((tone, i) => {
    const [, frequency = ''] = /frequency:(\d+)/.exec(tone) ?? [];
    expect(Math.abs(Number(frequency) - (100 + i)), tone).toBeLessThanOrEqual(1);
  });
  const rest = events.slice(events.indexOf(tones.at(-1) ?? '') + 1);
  expect(rest.slice(0, 4)).toEqual([
    'pin,pin:AUDIO,value:0',
    'pin,pin:D13,value:0',
    'pwm,pin:D13,frequency:500,duty:1',
    'serial,text:end\\r\\n',
  ]);
  expect(rest).toContain('pin,pin:D13,value:0');
});

test('the end of standard input while the program waits comes at no other time', async () => {
  const code = 'input("name? ")';
  const late = await outputOf(code, { pace: BOARD_PACE, typingEndsMs: 300 });
  expect(late).toBe(await outputOf(code));
});

const examples = readdirSync(new URL('../../public/examples/', import.meta.url), {
  withFileTypes: true,
}).filter((entry) => entry.isDirectory());

test.each(examples.map(({ name }) => name))('example %s', async (name) => {
  const file = new URL(`../../public/examples/${name}/code.py`, import.meta.url);
  const run: Run = { forUs: 3e6, trace: '1 press BUTTON_A\n1.2 release BUTTON_A' };
  const code = readFileSync(file, 'utf8');
  const expected = await outputOf(code, run);
  expect(await outputOf(code, { ...run, yieldEvery: 29 })).toBe(expected);
  expect(await outputOf(code, { ...run, pace: { kind: 'board', speed: 10 } })).toBe(expected);
});
