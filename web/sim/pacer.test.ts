// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import type { Machine, Pause } from './machine';
import { BOARD_PACE, MAX_PACE, Pacer, type Pace } from './pacer';
import { machineWith, textOf } from './test-support';

/** A computer with a scripted clock: a run of the machine takes `runUs` of its time, whatever it does. */
class Computer {
  nowUs = 5_000_000;
  text = '';
  pause: Pause = { kind: 'slice' };
  readonly pacer: Pacer;

  constructor(
    readonly machine: Machine,
    pace: Pace,
    public runUs = 100,
  ) {
    this.pacer = new Pacer(pace, () => this.nowUs);
  }

  run(): void {
    this.pacer.allow(this.machine);
    // More than it ever takes: how much is done in a run is up to the pacer and to `yieldEvery`.
    this.pause = this.machine.run(60_000_000);
    this.nowUs += this.runUs;
    this.pacer.note(this.machine, this.pause);
    this.text += textOf(this.machine.serial.read());
  }

  private wait(): void {
    this.nowUs += this.pacer.waitUs(this.machine, this.pause);
  }

  /** Until it holds after a run. */
  runUntil(until: () => boolean): void {
    for (let runs = 0; runs < 100_000; runs++) {
      this.wait();
      this.run();
      if (until()) return;
    }
    throw new Error(`still running; it wrote: ${this.text}`);
  }

  runFor(us: number): void {
    const endUs = this.nowUs + us;
    this.runUntil(() => this.nowUs >= endUs);
  }
}

const BUSY = 'while True: pass';
const NAP = 'import time\nprint("begun")\ntime.sleep(10)\nprint("woken")';

describe('time', () => {
  test.each([0.1, 1, 10])('goes by %d times as fast as the host’s, in work', (speed) => {
    const it = new Computer(machineWith(BUSY), { kind: 'board', speed });
    // What the start itself took is over by then.
    it.runFor(1_000_000);
    const { nowUs } = it;
    const { clockUs } = it.machine;
    it.runFor(3_000_000);
    const factor = (it.machine.clockUs - clockUs) / (it.nowUs - nowUs);
    expect(factor / speed).toBeCloseTo(1, 1);
  });

  test.each([
    [{ kind: 'board', speed: 0.1 }, 100],
    [BOARD_PACE, 10],
    [{ kind: 'board', speed: 10 }, 1],
    [{ kind: 'fast', speed: 1 }, 10],
    [{ kind: 'fast', speed: 2 }, 5],
    [MAX_PACE, 0],
  ] as const)('of a sleep of ten seconds at %j is %d s of the host’s', (pace, seconds) => {
    const it = new Computer(machineWith(NAP), pace);
    it.runUntil(() => it.text.includes('begun'));
    const { nowUs } = it;
    it.runUntil(() => it.text.includes('woken'));
    expect((it.nowUs - nowUs) / 1e6).toBeCloseTo(seconds, 1);
  });

  test('of work is not waited for when only sleeps are', () => {
    const code = 'for _ in range(1000000): pass\nprint("done")';
    const it = new Computer(machineWith(code), { kind: 'fast', speed: 1 });
    const { nowUs } = it;
    it.runUntil(() => it.text.includes('done'));
    expect(it.machine.clockUs).toBeGreaterThan(10e6);
    expect(it.nowUs - nowUs).toBeLessThan(1e6);
  });

  test('goes by while a program waits for somebody to type', () => {
    const code =
      'import time\nt = time.monotonic()\ninput("?")\nprint(round(time.monotonic() - t))';
    const it = new Computer(machineWith(code), BOARD_PACE);
    it.runUntil(() => it.pause.kind === 'input');
    it.nowUs += 3_600_000_000;
    it.run();
    it.machine.serial.send(Uint8Array.of(13));
    it.runUntil(() => it.machine.state === 'done');
    expect(it.text).toContain('3600');
  });

  test('does not stand still between a sleep and the line behind it', () => {
    const it = new Computer(machineWith(NAP), BOARD_PACE, 1);
    it.runUntil(() => it.text.includes('begun') && it.pause.kind === 'sleep');
    const dueUs = it.nowUs + it.pacer.waitUs(it.machine, it.pause);
    it.runUntil(() => it.text.includes('woken'));
    expect(it.nowUs - dueUs).toBeLessThan(2000);
  });

  test('of a sleep goes on at a pace that is chosen meanwhile', () => {
    const it = new Computer(machineWith(NAP), { kind: 'board', speed: 0.1 });
    it.runUntil(() => it.text.includes('begun') && it.pause.kind === 'sleep');
    it.nowUs += 50_000_000;
    it.run();
    it.pacer.setPace(BOARD_PACE);
    const { nowUs } = it;
    it.runUntil(() => it.text.includes('woken'));
    expect((it.nowUs - nowUs) / 1e6).toBeCloseTo(5, 1);
  });
});

test('who stops a program in slow motion does not wait for slow motion', () => {
  const code = [
    'import time',
    'try: time.sleep(1000)',
    'finally: time.sleep(2); print("tidy")',
  ].join('\n');
  const it = new Computer(machineWith(code), { kind: 'board', speed: 0.1 });
  it.runUntil(() => it.pause.kind === 'sleep');
  it.machine.serial.send(Uint8Array.of(3));
  it.pacer.hurry();
  let { nowUs } = it;
  it.runUntil(() => it.text.includes('tidy') && it.pause.kind === 'input');
  expect((it.nowUs - nowUs) / 1e6).toBeCloseTo(2, 0);
  // The REPL is in slow motion again.
  it.machine.serial.send(new TextEncoder().encode('\rimport time; time.sleep(2); 40 + 2\r'));
  nowUs = it.nowUs;
  it.runUntil(() => it.text.includes('42'));
  expect((it.nowUs - nowUs) / 1e6).toBeGreaterThan(19);
});

describe('a computer that is too slow', () => {
  /** What `hooks` hooks take on the board, in microseconds. */
  const boardUs = (hooks: number): number => hooks * 16.6;

  /** Where a hundred hooks take `factor` times what they take on the board. */
  function slow(factor: number, code = BUSY, pace = BOARD_PACE): Computer {
    const it = new Computer(machineWith(code, { yieldEvery: 100 }), pace);
    it.runUntil(() => it.machine.state === 'code');
    it.runUs = boardUs(100) * factor;
    return it;
  }

  test.each([
    [0.5, null],
    [1, null],
    [1.05, null],
    [1.25, 80],
    [2, 50],
    [10, 10],
    [33, 3],
    [1000, 1],
  ])('by %d times reaches this many percent: %s', (factor, percent) => {
    const it = slow(factor);
    it.runFor(5_000_000);
    expect(it.pacer.reached).toBe(percent);
  });

  test('reaches the less, the more is asked of it', () => {
    const it = slow(0.2, BUSY, { kind: 'board', speed: 10 });
    it.runFor(5_000_000);
    expect(it.pacer.reached).toBe(50);
    it.pacer.setPace(BOARD_PACE);
    expect(it.pacer.reached).toBeNull();
    it.runFor(5_000_000);
    expect(it.pacer.reached).toBeNull();
  });

  test('says so after a while only, and for no longer than it is', () => {
    const it = slow(2);
    it.runFor(1_500_000);
    expect(it.pacer.reached).toBeNull();
    it.runFor(1_500_000);
    expect(it.pacer.reached).toBe(50);
    it.runUs = 100;
    it.runFor(1_500_000);
    expect(it.pacer.reached).toBeNull();
  });

  test('has not been, after one hiccup', () => {
    const it = slow(0.5);
    for (let i = 0; i < 5; i++) {
      it.nowUs += 30_000_000;
      it.runFor(1_500_000);
      expect(it.pacer.reached).toBeNull();
    }
  });

  test('keeps up with a program that rests enough', () => {
    // Two thirds of its time asleep, on a computer that takes twice as long for the rest.
    const code = 'import time\nwhile True:\n    for _ in range(1000): pass\n    time.sleep(0.034)';
    const it = slow(2, code);
    const { nowUs } = it;
    const { clockUs } = it.machine;
    it.runFor(5_000_000);
    expect(it.pacer.reached).toBeNull();
    expect((it.machine.clockUs - clockUs) / (it.nowUs - nowUs)).toBeCloseTo(1, 1);
  });

  test.each([
    ['sleeps', 'import time\nfor _ in range(100000): pass\ntime.sleep(60)', 'sleep'],
    ['waits for input', 'for _ in range(100000): pass\ninput("?")', 'input'],
    ['has ended', 'for _ in range(100000): pass', 'input'],
  ])('says nothing of a program that %s', (_, code, kind) => {
    const it = slow(10, code);
    it.runUntil(() => it.pacer.reached !== null);
    it.runUntil(() => it.pause.kind === kind);
    expect(it.pacer.reached).toBeNull();
  });

  test.each([{ kind: 'fast', speed: 1 } as const, MAX_PACE])('says nothing at %j', (pace) => {
    const it = slow(10, BUSY, pace);
    it.runFor(5_000_000);
    expect(it.pacer.reached).toBeNull();
  });
});

test.each([BOARD_PACE, { kind: 'board', speed: 0.1 } as const, MAX_PACE])(
  'a start and the first words of a program are not waited for, what follows is, at %j',
  (pace) => {
    const it = new Computer(machineWith(NAP, { yieldEvery: 50 }), pace);
    const { nowUs } = it;
    it.pacer.begin(it.machine);
    expect(it.pacer.starts).toBe(true);
    it.runUntil(() => !it.pacer.starts);
    expect(it.text).toContain('begun');
    expect(it.nowUs - nowUs).toBeLessThan(40_000);
    expect(it.machine.clockUs).toBeLessThan(100_000);
    it.runUntil(() => it.text.includes('woken'));
    const seconds = pace.kind === 'max' ? 0 : 10 / pace.speed;
    expect((it.nowUs - nowUs) / 1e6).toBeCloseTo(seconds, 0);
  },
);
