// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { afterEach, describe, expect, test } from 'vitest';
import type { BoardView } from '../sim/board-view';
import { bundledLibraries, filesOf, firmwareModule, readBoard, textOf } from '../sim/test-support';
import type { FileChanges } from './protocol';
import { MachineHost } from './machine-host';
import { RemoteMachine, type WorkerLike } from './remote-machine';

const board = readBoard();
const devices: RemoteMachine[] = [];

afterEach(() => {
  for (const device of devices.splice(0)) device.dispose();
});

/** A worker of the same thread: the real machine, messages in later turns, as copies. */
function spawnHost(): WorkerLike {
  let alive = true;
  const later = (act: () => void) =>
    setImmediate(() => {
      if (alive) act();
    });
  const worker: WorkerLike = {
    onreport: null,
    onbroken: null,
    send: (request) => {
      const copy = structuredClone(request);
      later(() => {
        host.take(copy);
      });
    },
    terminate: () => {
      alive = false;
      host.dispose();
    },
  };
  const host = new MachineHost(
    { module: firmwareModule(), libraries: bundledLibraries() },
    (report) => {
      const copy = structuredClone(report);
      later(() => worker.onreport?.(copy));
    },
  );
  later(() => worker.onreport?.({ kind: 'ready' }));
  return worker;
}

/** A worker that is deep in C for ever. */
function spawnSilent(): WorkerLike {
  const worker: WorkerLike = {
    onreport: null,
    onbroken: null,
    send: () => undefined,
    terminate: () => undefined,
  };
  setTimeout(() => worker.onreport?.({ kind: 'ready' }), 5);
  return worker;
}

function connect(spawns: (() => WorkerLike)[] = []) {
  const seen = {
    text: '',
    views: [] as BoardView[],
    files: [] as FileChanges[],
    messages: [] as string[],
    spawned: 0,
  };
  const device = new RemoteMachine(
    {
      view: (view) => seen.views.push(view),
      serial: (bytes) => (seen.text += textOf(bytes)),
      files: (changes) => seen.files.push(changes),
      message: (text) => seen.messages.push(text),
    },
    () => (spawns[seen.spawned++] ?? spawnHost)(),
    (frame) => {
      const timer = setInterval(frame, 5);
      return () => {
        clearInterval(timer);
      };
    },
  );
  devices.push(device);
  return { device, seen };
}

async function until(what: () => boolean, ms = 10_000): Promise<void> {
  const end = performance.now() + ms;
  while (!what()) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${what.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

describe('a device', () => {
  test('runs a program and shows its state', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'print("hi")' }));
    await until(() => seen.views.at(-1)?.state === 'done');
    expect(seen.text).toContain('hi\r\n');
    expect(seen.messages).toEqual([]);
    expect(seen.spawned).toBe(1);
  });

  test('writes what is different, and runs anew on the same machine', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'print("one")\nwhile True: pass', 'old.txt': '' }));
    await until(() => seen.text.includes('one'));
    const code = 'import os\nprint(sorted(os.listdir("/")))';
    device.run(board, filesOf({ 'code.py': code, 'new.txt': '' }));
    await until(() => seen.views.at(-1)?.state === 'done');
    expect(seen.text).toContain("['code.py', 'lib', 'new.txt']");
    expect(seen.views.at(-1)?.starts).toBe(2);
    expect(seen.files).toEqual([]);
  });

  test('reports what the program wrote, and keeps it through the next run', async () => {
    const { device, seen } = connect();
    const code = 'with open("/log.txt", "a") as f: f.write("x")\nprint(open("/log.txt").read())';
    let files = filesOf({ 'code.py': code });
    device.run(board, files);
    await until(() => seen.files.length === 1);
    expect(seen.files).toEqual([filesOf({ 'log.txt': 'x' })]);
    files = { ...files, ...filesOf({ 'log.txt': 'x' }) };
    device.run(board, files);
    await until(() => seen.files.length === 2);
    expect(seen.files[1]).toEqual(filesOf({ 'log.txt': 'xx' }));
    await until(() => seen.text.includes('xx\r\n'));
  });

  test('gives a bundled library back when the one that hid it is removed', async () => {
    const { device, seen } = connect();
    const code = 'import neopixel\nprint(hasattr(neopixel, "NeoPixel"))';
    const own = filesOf({ 'lib/neopixel.py': '' });
    device.run(board, { ...filesOf({ 'code.py': code }), ...own });
    await until(() => seen.text.includes('False\r\n'));
    device.run(board, filesOf({ 'code.py': code }));
    await until(() => seen.text.includes('True\r\n'));
  });

  test('stops an endless loop with Ctrl-C', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'while True: pass' }));
    await until(() => seen.views.at(-1)?.state === 'code');
    device.stop();
    await until(() => seen.views.at(-1)?.state === 'done');
    expect(seen.text).toContain('KeyboardInterrupt');
    expect(seen.views.at(-1)?.result).toBe('interrupted');
    expect(seen.messages).toEqual([]);
  });

  test('slows a chatty program down, and still stops it', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'while True: print("chatter" * 20)' }));
    await until(() => seen.text.length > 100_000);
    device.stop();
    await until(() => seen.views.at(-1)?.state === 'done');
    expect(seen.messages).toEqual([]);
  });

  test('switches off a program that catches Ctrl-C', async () => {
    const { device, seen } = connect();
    const files = filesOf({
      'code.py': 'while True:\n    try:\n        while True: pass\n    except: pass',
    });
    device.run(board, files);
    await until(() => seen.views.at(-1)?.state === 'code');
    device.stop();
    await until(() => seen.messages.length > 0);
    expect(seen.messages[0]).toContain('went on for 3 s after Ctrl-C');
    expect(seen.views.at(-1)?.state).toBe('off');
    expect(seen.spawned).toBe(2);
    device.run(board, filesOf({ 'code.py': 'print("fresh")' }));
    await until(() => seen.text.includes('fresh'));
  });

  test('replaces a silent machine 1 s after Stop', async () => {
    const { device, seen } = connect([spawnSilent]);
    device.run(board, filesOf({ 'code.py': 'print("never")' }));
    device.stop();
    const began = performance.now();
    await until(() => seen.messages.length > 0);
    expect(performance.now() - began).toBeGreaterThan(900);
    expect(seen.messages[0]).toContain('did not answer for 1 s');
    expect(seen.spawned).toBe(2);
    device.run(board, filesOf({ 'code.py': 'print("fresh")' }));
    await until(() => seen.text.includes('fresh'));
    expect(seen.messages).toHaveLength(1);
  });

  test('keeps what the program wrote before it had to be replaced', async () => {
    // A program that writes, and then is deep in C: from then on its worker takes nothing.
    let deaf = false;
    const { device, seen } = connect([
      () => {
        const worker = spawnHost();
        const { send } = worker;
        worker.send = (request) => {
          if (!deaf) send(request);
        };
        return worker;
      },
    ]);
    const code = 'with open("/log.txt", "w") as f: f.write("kept")\nwhile True: pass';
    device.run(board, filesOf({ 'code.py': code }));
    await until(() => seen.files.length === 1 && seen.views.at(-1)?.state === 'code');
    deaf = true;
    device.stop();
    await until(() => seen.messages.length > 0);
    expect(seen.messages[0]).toContain('Its files are kept');
    expect(seen.views.at(-1)?.state).toBe('off');
    const kept = Object.fromEntries(
      Object.entries(seen.files[0] ?? {}).flatMap(([path, content]) =>
        content === null ? [] : [[path, content]],
      ),
    );
    device.run(board, { ...kept, ...filesOf({ 'code.py': 'print(open("/log.txt").read())' }) });
    await until(() => seen.text.includes('kept\r\n'));
  });

  test('replaces a machine that is silent when Run is pressed, and runs', async () => {
    const { device, seen } = connect([spawnSilent]);
    device.run(board, filesOf({ 'code.py': 'print("ran")' }));
    await until(() => seen.text.includes('ran\r\n'));
    expect(seen.messages).toHaveLength(1);
  });

  test('does not try again and again to load what cannot be loaded', async () => {
    const spawnBroken = (): WorkerLike => {
      const worker = spawnSilent();
      setTimeout(() => worker.onreport?.({ kind: 'failed', message: 'no network' }), 0);
      return worker;
    };
    const { device, seen } = connect([spawnBroken, spawnBroken]);
    await until(() => seen.messages.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.spawned).toBe(1);
    device.setPin(1, 'high');
    device.stop();
    device.run(board, filesOf({ 'code.py': 'print("not yet")' }));
    await until(() => seen.messages.length === 2);
    device.run(board, filesOf({ 'code.py': 'print("at last")' }));
    await until(() => seen.text.includes('at last\r\n'));
    expect(seen.spawned).toBe(3);
  });

  test('says what the drive refuses, and goes on', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'while True: pass' }));
    await until(() => seen.views.at(-1)?.state === 'code');
    const files = { ...filesOf({ 'code.py': 'print("fits")' }), 'big.bin': new Uint8Array(2e6) };
    device.run(board, files);
    await until(() => seen.messages.length > 0);
    expect(seen.messages[0]).toContain('CIRCUITPY is full: “big.bin” (2000000 bytes)');
    device.run(board, filesOf({ 'code.py': 'print("fits")' }));
    await until(() => seen.text.includes('fits\r\n'));
  });

  test('says what a new machine refuses, and is off', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'a:b.py': '' }));
    await until(() => seen.messages.length > 0);
    expect(seen.messages[0]).toContain("CIRCUITPY can't hold “a:b.py”");
    device.run(board, filesOf({ 'code.py': 'print("fine")' }));
    await until(() => seen.text.includes('fine\r\n'));
  });

  test('keeps pins for the machines to come, and hands them on', async () => {
    const { device, seen } = connect();
    const pin = board.pins.findIndex(({ names }) => names.includes('D7'));
    device.setPin(pin, 'low');
    const code = [
      'import board, digitalio',
      'd = digitalio.DigitalInOut(board.D7)',
      'd.switch_to_input(digitalio.Pull.UP)',
      'print("at first", d.value)',
      'while not d.value: pass',
      'print("then", d.value)',
    ].join('\n');
    device.run(board, filesOf({ 'code.py': code }));
    await until(() => seen.text.includes('at first False'));
    device.setPin(pin, 'open');
    await until(() => seen.text.includes('then True'));
  });

  test('resets', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'boot.py': 'print("booted")', 'code.py': 'while True: pass' }));
    await until(() => seen.views.at(-1)?.state === 'code');
    device.reset();
    await until(() => seen.text.split('booted').length === 3);
  });
});
