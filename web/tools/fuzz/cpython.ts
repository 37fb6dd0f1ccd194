// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import source from './cpython.py?raw';
import type { Program } from './generate/program';

/** How a program ended: what it wrote, and the kind of exception that ended it. */
export interface Ending {
  readonly output: string;
  readonly error: string | null;
}

/** The system's Python, in one process for any number of programs. */
export class CPython {
  private readonly process: ChildProcess;
  private readonly waiting: ((ending: Ending | null) => void)[] = [];
  private failure: Error | null = null;

  constructor() {
    this.process = spawn('python3', ['-BIS', '-W', 'ignore', '-X', 'utf8', '-c', source], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.process.on('error', (error) => {
      this.failure = error;
    });
    const { stdout } = this.process;
    if (stdout === null) throw new Error('no pipe to python3');
    createInterface({ input: stdout }).on('line', (line) => {
      this.waiting.shift()?.(JSON.parse(line) as Ending | null);
    });
  }

  /** Null: it took too long. */
  async run(program: Program): Promise<Ending | null> {
    if (this.failure !== null) throw this.failure;
    this.process.stdin?.write(`${JSON.stringify(program)}\n`);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  close(): void {
    this.process.stdin?.end();
  }
}
