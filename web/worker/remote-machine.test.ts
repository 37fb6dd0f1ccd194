// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { filesOf, testProgram, textOf } from '../sim/test-support';
import { TRAP, trappingFirmware } from '../tests/trapping-firmware';
import type { WorkerLike } from './worker-line';
import {
  board,
  connect,
  otherVersion,
  SLEEPER,
  spawnHost,
  spawnSilent,
  until,
} from './test-support';

describe('a device', () => {
  test('runs a program and shows its state', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'print("hi")' }));
    await until(() => seen.views.at(-1)?.state === 'done');
    expect(seen.text).toContain('hi\r\n');
    expect(seen.troubles).toEqual([]);
    expect(seen.spawned).toBe(1);
  });

  test('writes what is different, and runs anew on the same machine', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'print("one")\nwhile True: pass', 'old.txt': '' }));
    await until(() => seen.text.includes('one'));
    const code = 'import os\nprint(sorted(os.listdir("/")))';
    device.run(board, filesOf({ 'code.py': code, 'new.txt': '' }));
    await until(() => seen.views.at(-1)?.state === 'done');
    expect(seen.text).toContain("['boot_out.txt', 'code.py', 'lib', 'new.txt']");
    expect(seen.views.at(-1)?.starts).toBe(2);
    expect(seen.files).toEqual([]);
  });

  test('runs boot.py as it was edited, also when the edit was saved before', async () => {
    const { device, seen } = connect();
    const code = { 'code.py': 'print("code")' };
    const ended = async (starts: number): Promise<void> => {
      await until(() => {
        const view = seen.views.at(-1);
        return view?.state === 'done' && view.starts === starts;
      });
    };
    device.run(board, filesOf(code));
    await ended(1);
    device.run(board, filesOf({ ...code, 'boot.py': 'print("one")' }));
    await until(() => seen.text.includes('one\r\n'));
    await until(() => seen.views.at(-1)?.state === 'done');
    await device.save(filesOf({ ...code, 'boot.py': 'print("two")' }));
    expect(seen.text).not.toContain('two\r\n');
    device.run(board, filesOf({ ...code, 'boot.py': 'print("two")' }));
    await until(() => seen.text.includes('two\r\n'));
    await until(() => seen.views.at(-1)?.state === 'done');
    seen.text = '';
    device.run(board, filesOf({ ...code, 'boot.py': 'print("two")' }));
    await until(() => seen.text.includes('code\r\n'));
    expect(seen.text).not.toContain('two\r\n');
    expect(seen.spawned).toBe(1);
  });

  test('reports what the program wrote, and keeps it through the next run', async () => {
    const { device, seen } = connect();
    const code = 'with open("/log.txt", "a") as f: f.write("x")\nprint(open("/log.txt").read())';
    let files = filesOf({ 'code.py': code });
    device.run(board, files);
    const reports = (text: string) => () =>
      textOf(seen.files.at(-1)?.['log.txt'] ?? undefined) === text;
    await until(reports('x'));
    files = { ...files, ...filesOf({ 'log.txt': 'x' }) };
    device.run(board, files);
    await until(reports('xx'));
    await until(() => seen.text.includes('xx\r\n'));
    // What the board writes is none of the program's.
    expect(seen.files.flatMap((changes) => Object.keys(changes))).not.toContain('boot_out.txt');
    expect(seen.bootOuts).toEqual([expect.stringContaining('Board ID:')]);
  });

  test('reports folders in which nothing lies, which a new machine has none of', async () => {
    const { device, seen } = connect();
    const files = filesOf({ 'code.py': 'import os\nos.mkdir("/logs")\nprint("made")' });
    device.run(board, files);
    await until(() => seen.emptyFolders.includes('logs'));
    await device.save({ ...files, ...filesOf({ 'logs/a.txt': 'x' }) });
    await until(() => seen.emptyFolders.length === 0);
    await device.save(files);
    device.renew();
    device.run(board, filesOf({ 'code.py': 'print("nothing")' }));
    await until(() => seen.text.includes('nothing\r\n'));
    expect(seen.emptyFolders).toEqual([]);
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
    expect(seen.troubles).toEqual([]);
  });

  test.each(['while True: pass', 'import time\ntime.sleep(1000)'])(
    'stops code.py too if boot.py is what runs: %j',
    async (loop) => {
      const { device, seen } = connect();
      device.run(
        board,
        filesOf({ 'boot.py': `print("boots")\n${loop}`, 'code.py': `print("codes")\n${loop}` }),
      );
      await until(() => seen.text.includes('boots'));
      device.stop();
      await until(() => seen.views.at(-1)?.state === 'done');
      expect(seen.views.at(-1)?.result).toBe('interrupted');
      expect(seen.text.match(/KeyboardInterrupt/g)).toHaveLength(2);
      expect(seen.troubles).toEqual([]);
      // Nothing is left of it for the next program, nor as a key for the REPL.
      await until(() => seen.text.includes('Press any key'));
      device.run(board, filesOf({ 'code.py': 'input("there? ")' }));
      await until(() => seen.text.includes('there?'));
      await until(() => seen.views.at(-1)?.waiting === true);
      expect(seen.views.at(-1)?.state).toBe('code');
    },
  );

  test('Ctrl-C that is typed in boot.py ends only that, as on a board', async () => {
    const { device, seen } = connect();
    device.run(
      board,
      filesOf({ 'boot.py': 'print("boots")\nwhile True: pass', 'code.py': 'input("codes? ")' }),
    );
    await until(() => seen.text.includes('boots'));
    device.send(Uint8Array.of(3));
    await until(() => seen.text.includes('codes?'));
    await until(() => seen.views.at(-1)?.waiting === true);
    expect(seen.views.at(-1)?.state).toBe('code');
  });

  test('slows a chatty program down, and still stops it', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'while True: print("chatter" * 20)' }));
    await until(() => seen.text.length > 100_000);
    device.stop();
    await until(() => seen.views.at(-1)?.state === 'done');
    expect(seen.troubles).toEqual([]);
  });

  test('switches off a program that catches Ctrl-C', async () => {
    const { device, seen } = connect();
    const files = filesOf({
      'code.py': 'while True:\n    try:\n        while True: pass\n    except: pass',
    });
    device.run(board, files);
    await until(() => seen.views.at(-1)?.state === 'code');
    device.stop();
    await until(() => seen.troubles.length > 0);
    expect(seen.troubles[0]).toEqual({ kind: 'switched-off', why: 'goes-on' });
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
    await until(() => seen.troubles.length > 0);
    expect(performance.now() - began).toBeGreaterThan(900);
    expect(seen.troubles[0]).toEqual({ kind: 'switched-off', why: 'deaf' });
    expect(seen.spawned).toBe(2);
    device.run(board, filesOf({ 'code.py': 'print("fresh")' }));
    await until(() => seen.text.includes('fresh'));
    expect(seen.troubles).toHaveLength(1);
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
    const written = (): string => textOf(seen.files.at(-1)?.['log.txt'] ?? undefined);
    await until(() => written() === 'kept' && seen.views.at(-1)?.state === 'code');
    deaf = true;
    device.stop();
    await until(() => seen.troubles.length > 0);
    expect(seen.troubles[0]).toEqual({ kind: 'switched-off', why: 'deaf' });
    expect(seen.views.at(-1)?.state).toBe('off');
    const kept = Object.fromEntries(
      Object.entries(seen.files.at(-1) ?? {}).flatMap(([path, content]) =>
        content === null ? [] : [[path, content]],
      ),
    );
    device.run(board, { ...kept, ...filesOf({ 'code.py': 'print(open("/log.txt").read())' }) });
    await until(() => seen.text.includes('kept\r\n'));
  });

  test('replaces a machine that is silent when Run is pressed, and runs', async () => {
    const { device, seen } = connect([spawnSilent]);
    device.run(board, filesOf({ 'code.py': 'sum(range(10 ** 9))' }));
    device.run(board, filesOf({ 'code.py': 'print("ran")' }));
    await until(() => seen.text.includes('ran\r\n'));
    expect(seen.troubles).toEqual([{ kind: 'replaced' }]);
  });

  test('a machine that crashes leaves its last words and its files, and the next one runs', async () => {
    const crashing = new WebAssembly.Module(await trappingFirmware());
    const { device, seen } = connect([() => spawnHost(crashing)]);
    const code = 'open("/log.txt", "w").write("kept")\nprint("last words")';
    device.run(board, filesOf({ 'code.py': `${code}\n${TRAP}\nprint("never")` }));
    await until(() => seen.troubles.length > 0);
    expect(seen.troubles).toMatchObject([
      { kind: 'crashed', detail: expect.stringContaining('unreachable') as string },
    ]);
    expect(seen.text).toContain('last words\r\n');
    expect(seen.views.at(-1)).toMatchObject({ state: 'off', strips: [] });
    expect(seen.files).toHaveLength(1);
    device.run(board, filesOf({ 'code.py': 'print("again")' }));
    await until(() => seen.text.includes('again\r\n'));
    // The same worker did it: there was nothing to load.
    expect(seen.spawned).toBe(1);
  });

  test('says that the firmware is not the one that the page was made for', async () => {
    const { device, seen } = connect([() => spawnHost(otherVersion())]);
    device.run(board, filesOf({ 'code.py': 'print("never")' }));
    await until(() => seen.troubles.length > 0);
    const detail = expect.stringMatching(/it lacks .*Run “make firmware”/) as string;
    expect(seen.troubles).toMatchObject([{ kind: 'other-version', detail }]);
  });

  test('a worker whose program fails is replaced at the next run', async () => {
    const workers: WorkerLike[] = [];
    const { device, seen } = connect(
      Array.from({ length: 2 }, () => () => {
        const worker = spawnHost();
        workers.push(worker);
        return worker;
      }),
    );
    device.run(board, filesOf({ 'code.py': 'while True: pass' }));
    await until(() => seen.views.at(-1)?.state === 'code');
    workers[0]?.onbroken?.({ kind: 'broken', detail: 'TypeError' });
    expect(seen.troubles).toEqual([{ kind: 'broken', detail: 'TypeError' }]);
    expect(seen.views.at(-1)?.state).toBe('off');
    device.reset();
    await until(() => seen.views.at(-1)?.state === 'code');
    expect(seen.spawned).toBe(2);
  });

  test('asks for nothing while nothing changes, and still hears of every change', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': SLEEPER }));
    await until(() => seen.text.includes('asleep'));
    await until(() => seen.views.at(-1)?.state === 'code');
    // How long the last news takes to arrive is the computer's affair; that they end is not.
    let before: number;
    do {
      before = seen.views.length + seen.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 400));
    } while (seen.views.length + seen.requests.length !== before);
    const button = board.pins.findIndex(({ names }) => names.includes('D4'));
    device.setPin(button, 'high');
    await until(() => seen.text.includes('pressed'));
    await until(() => seen.views.at(-1)?.state === 'done');
  });

  test('what is typed is dealt with, and it waits again', async () => {
    const { device, seen } = connect();
    const code = 'input("one? ")\nsum(range(100_000))\ninput("two? ")';
    device.run(board, filesOf({ 'code.py': code }));
    await until(() => seen.views.at(-1)?.waiting === true);
    device.send(Uint8Array.of(0x61));
    await until(() => seen.text.includes('one? a'));
    expect(seen.views.at(-1)?.waiting).toBe(true);
    device.send(Uint8Array.of(13));
    await until(() => seen.text.includes('two?'));
    await until(() => seen.views.at(-1)?.waiting === true);
  });

  test('what was typed before a run is not for it', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': 'print("busy")\nwhile True: pass' }));
    await until(() => seen.text.includes('busy'));
    device.send(new TextEncoder().encode(`old\r${'more\r'.repeat(2000)}`));
    device.run(board, filesOf({ 'code.py': 'print("Hello", input("Name? "))' }));
    await until(() => seen.text.includes('Name?') && seen.views.at(-1)?.waiting === true);
    device.send(new TextEncoder().encode('Ada\r'));
    await until(() => /Hello .*\r\n/.test(seen.text));
    expect(seen.text).toContain('Hello Ada\r\n');
  });

  test('presses at any moment of a start end as the last of them says', async () => {
    const code = filesOf({ 'code.py': 'print("runs")\nwhile True: pass' });
    for (const delay of [0, 1, 5, 20, 60]) {
      const { device, seen } = connect();
      const wait = () => new Promise((resolve) => setTimeout(resolve, delay));
      device.run(board, code);
      await wait();
      device.stop();
      await until(() => seen.views.at(-1)?.state === 'done');
      expect(seen.views.at(-1)?.result).toBe('interrupted');
      device.run(board, code);
      await wait();
      device.stop();
      await wait();
      device.reset();
      device.run(board, code);
      await until(() => seen.views.at(-1)?.state === 'code');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen.views.at(-1)?.state).toBe('code');
      expect(seen.troubles).toEqual([]);
      expect(seen.spawned).toBe(1);
      device.dispose();
    }
  });

  test('does not try again and again to load what cannot be loaded', async () => {
    const spawnBroken = (): WorkerLike => {
      const worker = spawnSilent();
      setTimeout(() => worker.onbroken?.({ kind: 'not-loaded', detail: 'no network' }), 0);
      return worker;
    };
    const { device, seen } = connect([spawnBroken, spawnBroken]);
    await until(() => seen.troubles.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.spawned).toBe(1);
    device.setPin(1, 'high');
    device.stop();
    device.run(board, filesOf({ 'code.py': 'print("not yet")' }));
    await until(() => seen.troubles.length === 2);
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
    await until(() => seen.refused.length > 0);
    expect(seen.refused[0]?.reason).toContain('CIRCUITPY is full: “big.bin” (2000000 bytes)');
    device.run(board, filesOf({ 'code.py': 'print("fits")' }));
    await until(() => seen.text.includes('fits\r\n'));
  });

  test('says what a new machine refuses, and is off', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'a:b.py': '' }));
    await until(() => seen.troubles.length > 0);
    expect(seen.troubles[0]).toMatchObject({
      kind: 'unfit',
      reason: expect.stringContaining("CIRCUITPY can't hold “a:b.py”") as string,
    });
    device.run(board, filesOf({ 'code.py': 'print("fine")' }));
    await until(() => seen.text.includes('fine\r\n'));
  });

  test('keeps pins for the machines to come, and hands them on', async () => {
    const { device, seen } = connect();
    const pin = board.pins.findIndex(({ names }) => names.includes('D7'));
    device.setPin(pin, 'low');
    device.run(board, filesOf({ 'code.py': testProgram('host/wait_for_d7') }));
    await until(() => seen.text.includes('at first False'));
    device.setPin(pin, 'open');
    await until(() => seen.text.includes('then True'));
  });

  test('each of several presses that come at once is one for the program', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'code.py': testProgram('host/three_presses') }));
    await until(() => seen.text.includes('ready'));
    const button = board.pins.findIndex(({ names }) => names.includes('D4'));
    for (let press = 0; press < 3; press++) {
      device.setPin(button, 'high');
      device.setPin(button, 'open');
    }
    await until(() => /presses: .*\r\n/.test(seen.text));
    expect(seen.text).toContain('presses: 3 False\r\n');
  });

  test('resets', async () => {
    const { device, seen } = connect();
    device.run(board, filesOf({ 'boot.py': 'print("booted")', 'code.py': 'while True: pass' }));
    await until(() => seen.views.at(-1)?.state === 'code');
    device.reset();
    await until(() => seen.text.split('booted').length === 3);
  });
});
