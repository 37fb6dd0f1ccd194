// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { RunLoop } from './run-loop';
import { instantiate } from './firmware';
import type { Machine, Pause } from './machine';
import { findPin } from './parse-board';
import {
  bundledLibraries,
  filesOf,
  firmwareModule,
  machineWith,
  readBoard,
  runUntil,
  textOf,
  testProgram,
} from './test-support';
import { preparePowerOn } from './power-on';

const CTRL_C = Uint8Array.of(3);
const board = readBoard();

function done(machine: Machine): () => boolean {
  return () => machine.state === 'done' && machine.view(0).waiting;
}

function wasm(imports: string): WebAssembly.Module {
  // (module (import <imports> (func))): just enough to be looked at.
  const text = (it: string) => [it.length, ...new TextEncoder().encode(it)];
  const [from = '', name = ''] = imports.split('.');
  const entry = [1, ...text(from), ...text(name), 0, 0];
  return new WebAssembly.Module(
    Uint8Array.from([
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...[1, 4, 1, 0x60, 0, 0],
      ...[2, entry.length, ...entry],
    ]),
  );
}

describe('the firmware', () => {
  test('is refused when it asks for what no host has', () => {
    expect(() => instantiate(wasm('wasi_snapshot_preview1.fd_write'))).toThrow(
      'asks for wasi_snapshot_preview1.fd_write',
    );
  });

  test('is refused when it is something else', () => {
    expect(() => instantiate(wasm('host.host_pause_now'))).toThrow(
      'lacks sim_address, sim_layout_hash, sim_run',
    );
  });

  test('fits the layout', () => {
    expect(instantiate(firmwareModule()).exports.sim_run).toBeTypeOf('function');
  });
});

describe('a machine', () => {
  test('runs code.py to its end', () => {
    const machine = machineWith('print(sum(range(10000)))');
    const text = runUntil(machine, done(machine));
    expect(text).toContain('code.py output:\r\n49995000\r\n');
    expect(machine.view(0)).toMatchObject({ state: 'done', result: 'finished', waiting: true });
  });

  test('names its pins as the board does', () => {
    const machine = machineWith(
      'import board\nprint(board.board_id, board.D13 is board.LED, hasattr(board, "P1_14"))',
    );
    expect(runUntil(machine, done(machine))).toContain('circuitplayground_bluefruit True False');
  });

  test('stops at Ctrl-C, also when the line is full of what nobody reads', () => {
    const machine = machineWith('while True: pass');
    for (let i = 0; i < 10; i++) machine.run(1000);
    machine.serial.send(new Uint8Array(20_000).fill(65));
    machine.run(1000);
    machine.serial.send(CTRL_C);
    expect(runUntil(machine, done(machine))).toContain('KeyboardInterrupt');
    expect(machine.view(0).result).toBe('interrupted');
  });

  test('waits for room in the serial ring, and loses nothing', () => {
    const machine = machineWith('for i in range(10000): print(i)');
    let pause: Pause;
    do pause = machine.run(8000);
    while (pause.kind === 'slice');
    expect(pause.kind).toBe('tx-full');
    expect(machine.run(8000).kind).toBe('tx-full');
    const lines = runUntil(machine, done(machine)).split('\r\n');
    const numbers = lines.filter((line) => /^\d+$/.test(line));
    expect(numbers).toEqual(Array.from({ length: 10000 }, (_, i) => String(i)));
  });

  test('restarts with what was written, and resets', () => {
    const machine = machineWith('print("first")\nwhile True: pass');
    for (let i = 0; i < 5; i++) machine.run(8000);
    machine.setAutoReload(false);
    machine.files.write('code.py', filesOf({ c: 'print("second")' })['c'] ?? new Uint8Array());
    machine.setAutoReload(true);
    machine.restart();
    const text = runUntil(machine, done(machine));
    expect(text.match(/output:\r\n\w+/g)).toEqual(['output:\r\nfirst', 'output:\r\nsecond']);
    // And it was not started once more by auto-reload.
    for (let i = 0; i < 50; i++) machine.run(8000);
    expect(machine.state).toBe('done');
    machine.reset();
    expect(runUntil(machine, () => machine.state === 'done')).toContain('second');
    expect(machine.view(0).starts).toBe(3);
  });

  test('reloads when a file is written', () => {
    const machine = machineWith('print("first")\nwhile True: pass');
    for (let i = 0; i < 5; i++) machine.run(8000);
    machine.files.write('code.py', filesOf({ c: 'print("second")' })['c'] ?? new Uint8Array());
    expect(runUntil(machine, done(machine))).toMatch(/first[^]*Reloading soon[^]*second/);
  });

  test('keeps a file that was replaced while the program had it open', () => {
    const machine = machineWith(
      'f = open("/log.txt", "w"); f.write("x" * 5000)\nwhile True: f.write("y")',
    );
    for (let i = 0; i < 5; i++) machine.run(8000);
    const files = filesOf({ 'code.py': 'print("again")', 'log.txt': 'mine', 'more.txt': 'z' });
    machine.setAutoReload(false);
    machine.files.writeAll(files);
    machine.restart();
    runUntil(machine, done(machine));
    const texts = Object.entries(machine.files.readAll()).map(([path, it]) => [path, textOf(it)]);
    expect(Object.fromEntries(texts)).toMatchObject({
      'code.py': 'print("again")',
      'log.txt': 'mine',
      'more.txt': 'z',
    });
  });

  test('sees pins that are driven from outside', () => {
    const machine = machineWith(testProgram('host/press_and_release'));
    for (let i = 0; i < 5; i++) machine.run(8000);
    const pin = findPin(board.pins, 'BUTTON_B');
    // Shorter than a slice.
    machine.setPin(pin, 'high');
    machine.setPin(pin, 'open');
    expect(runUntil(machine, done(machine))).toContain('released B');
  });

  test('is the same in every run', () => {
    const code = [
      'import random, time',
      'for i in range(20):',
      '    time.sleep(random.random()); print(time.monotonic_ns(), random.random())',
    ].join('\n');
    const runs = [1, 2].map(() => {
      const machine = machineWith(code);
      return runUntil(machine, done(machine));
    });
    expect(runs[0]).toBe(runs[1]);
    expect(runs[0]).toContain('Code done running.');
  });

  test('is refused heaps that it does not have', () => {
    expect(() => machineWith('', { heapSize: 1 })).toThrow('A heap has 16384 to');
  });

  test('starts with the bundled libraries, and the person wins', () => {
    const own = filesOf({
      'LIB/NeoPixel.py': 'own = 1',
      'code.py': 'import neopixel; neopixel.own',
    });
    const machine = preparePowerOn(firmwareModule(), board, bundledLibraries(), own);
    const paths = machine.files.tree().map(({ path }) => path);
    expect(paths).toContain('lib/adafruit_ticks.py');
    expect(paths.filter((path) => /neopixel/i.test(path))).toEqual(['lib/NeoPixel.py']);
  });

  test('fails for good when the firmware traps', () => {
    let broken = false;
    const machine = machineWith('while True: pass', {
      asked: () => {
        if (broken) throw new WebAssembly.RuntimeError('unreachable');
      },
    });
    machine.run(100);
    broken = true;
    const pause = machine.run(100);
    expect(pause).toMatchObject({ kind: 'failed' });
    broken = false;
    expect(machine.run(100)).toEqual(pause);
  });
});

describe('a loop', () => {
  /** Runs at the board's pace until `until`, and gives the serial output. */
  async function drive(
    machine: Machine,
    until: (text: string) => boolean,
    paused: (pause: Pause, loop: RunLoop) => void = () => undefined,
  ): Promise<string> {
    let text = '';
    const decoder = new TextDecoder();
    return new Promise((resolve) => {
      const loop = new RunLoop(machine, (pause) => {
        text += decoder.decode(machine.serial.read());
        paused(pause, loop);
        if (!until(text)) return;
        loop.stop();
        resolve(text);
      });
      loop.start();
    });
  }

  test('serves the host between slices', async () => {
    const machine = machineWith('while True: pass');
    let timers = 0;
    const timer = setInterval(() => {
      timers++;
      if (timers === 20) machine.serial.send(CTRL_C);
    }, 10);
    await drive(machine, (text) => text.includes('KeyboardInterrupt'));
    clearInterval(timer);
    expect(timers).toBeGreaterThanOrEqual(20);
  });

  test('sleeps as long as the program asks for', async () => {
    const machine = machineWith(
      'import time\nfor ms in (1, 3, 5, 20, 50):\n    time.sleep(ms / 1000)',
    );
    const began = performance.now();
    let runs = 0;
    await drive(
      machine,
      (it) => it.includes('done running'),
      () => runs++,
    );
    expect(performance.now() - began).toBeGreaterThanOrEqual(79);
    expect(runs).toBeLessThan(100);
  });

  test('is woken from a sleep and from waiting for input', async () => {
    const machine = machineWith(
      'import time\ntry: time.sleep(1000)\nexcept KeyboardInterrupt: print(input("who? "))',
    );
    const answer = new TextEncoder().encode('Ada\r');
    const text = await drive(
      machine,
      (it) => it.includes('done running'),
      (pause, loop) => {
        const bytes = pause.kind === 'sleep' ? CTRL_C : pause.kind === 'input' ? answer : null;
        if (bytes === null) return;
        setTimeout(() => {
          machine.serial.send(bytes);
          loop.wake();
        }, 20);
      },
    );
    expect(text).toContain('who? Ada\r\nAda\r\n');
  });
});
