// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { expect } from 'vitest';
import type { Files } from '../../sim/files';
import { filesOf, textOf } from '../../sim/test-support';
import { readGolden } from '../goldens';
import { Bench, type ProgramOptions } from '../program';

const CTRL_C = '\x03';
// Something on the drive that no hostile program touches.
const KEPT = 'kept.bin';
const KEPT_BYTES = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7 + (i >> 8)) & 255);

/** A board with a hostile program, and what must hold when that is over. */
export class Victim extends Bench {
  constructor(code: string | Uint8Array, files: Files = {}, options: ProgramOptions = {}) {
    const program = typeof code === 'string' ? filesOf({ 'code.py': code }) : { 'code.py': code };
    super({ ...files, ...program, [KEPT]: KEPT_BYTES }, { mostRuns: 100_000, ...options });
  }

  /** The same with the program and the files of a golden (goldens.ts). */
  static ofGolden(name: string, options: ProgramOptions = {}): Victim {
    const { files } = readGolden(name);
    return new Victim(files['code.py'] ?? '', files, options);
  }

  /** Runs code.py until it runs no more by itself; returns what it wrote. */
  ended(): string {
    this.runUntil(() => this.machine.state === 'done');
    this.settle();
    return this.serial;
  }

  /** Lets it run for a while, then presses Ctrl-C; returns what it wrote since. */
  interrupted(pauses: number, most = 1000): string {
    for (let i = 0; i < pauses; i++) this.step();
    expect(this.machine.state).toBe('code');
    const before = this.serial.length;
    this.machine.serial.send(new TextEncoder().encode(CTRL_C));
    this.runUntil(() => this.machine.state === 'done', most);
    this.settle();
    return this.serial.slice(before);
  }

  /** The REPL works, and the drive is whole: seen from inside and from outside. */
  checkAftermath(): void {
    if (this.machine.state !== 'repl') this.type('x');
    expect(this.serial.endsWith('>>> ')).toBe(true);
    expect(this.type('1 + 1\r')).toBe('1 + 1\r\n2\r\n>>> ');
    const { files } = this.machine;
    expect(files.read(KEPT)).toEqual(KEPT_BYTES);
    files.readAll();
    expect(this.type(`len(open("${KEPT}", "rb").read())\r`)).toContain('\r\n20000\r\n');
    files.write('after.txt', new TextEncoder().encode('from outside'));
    expect(this.type('open("after.txt").read()\r')).toContain("'from outside'");
    this.type('f = open("after.txt", "w"); f.write("from inside"); f.close()\r');
    expect(textOf(files.read('after.txt'))).toBe('from inside');
  }
}
