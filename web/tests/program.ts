// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests: whole programs on the real firmware.
import type { BoardDefinition } from '../sim/board';
import type { BoardView, CodeResult, Counters } from '../sim/board-view';
import type { Files } from '../sim/files';
import { RunLoop } from '../sim/run-loop';
import type { Machine, Pause } from '../sim/machine';
import type { MachineOptions } from '../sim/machine-setup';
import { MAX_PACE } from '../sim/pacer';
import { preparePowerOn } from '../sim/power-on';
import { bundledLibraries, filesOf, firmwareModule, readBoard, textOf } from '../sim/test-support';
import type { TraceEvent } from '../sim/trace';
import { TracePlayer } from '../sim/trace-player';
import { outputOf } from './program-output';

export interface ProgramOptions extends MachineOptions {
  /** Another one than the Circuit Playground Bluefruit. */
  readonly board?: BoardDefinition;
  /** What happens to the board, and when. */
  readonly trace?: readonly TraceEvent[];
  /** Runs of the machine before it is given up. */
  readonly mostRuns?: number;
  /** Time goes on in steps of 10 ms, so that something may come in between. */
  readonly sleepsOn?: boolean;
  /** Sees the board after each run. */
  readonly watch?: (view: BoardView) => void;
}

export interface ProgramRun {
  /** What code.py wrote, with \n at the ends of lines. */
  readonly output: string;
  /** All that the machine wrote. */
  readonly serial: string;
  readonly result: CodeResult;
  readonly counters: Counters;
}

/** A machine under test. What it writes is collected; nothing is waited for. */
export class Bench {
  readonly machine: Machine;
  /** All that the machine has written. */
  serial = '';
  private readonly loop: RunLoop;
  private readonly trace: TracePlayer;

  constructor(
    files: Files,
    private readonly options: ProgramOptions = {},
  ) {
    this.machine = preparePowerOn(
      firmwareModule(),
      options.board ?? readBoard(),
      bundledLibraries(),
      files,
      {
        seed: 1,
        epochUs: 0,
        ...options,
      },
    );
    this.loop = new RunLoop(this.machine, (pause) => this.paused(pause), { pace: MAX_PACE });
    this.trace = new TracePlayer(this.machine, options.trace ?? []);
    this.next();
  }

  /** Runs until `until` holds after a pause. Throws on a trap, and when it takes for ever. */
  runUntil(until: (pause: Pause) => boolean, mostRuns = this.options.mostRuns ?? 5_000_000): Pause {
    const last = this.loop.runUntil(until, mostRuns);
    if (last !== null) return last;
    throw new Error(
      `still running after ${mostRuns} pauses; it wrote: …${this.serial.slice(-500)}`,
    );
  }

  /** One slice. */
  step(): Pause {
    return this.runUntil(() => true);
  }

  /** Runs until the machine can do nothing more without serial input. */
  settle(): void {
    this.runUntil((pause) => pause.kind === 'input' && this.machine.serial.queued === 0);
  }

  /** Types, lets the machine settle, and returns what it wrote since. */
  type(text: string): string {
    const before = this.serial.length;
    this.machine.serial.send(new TextEncoder().encode(text));
    this.settle();
    return this.serial.slice(before);
  }

  /** Runs until code.py has ended. */
  finish(): ProgramRun {
    this.runUntil((pause) => {
      const waits = pause.kind === 'input' && this.machine.serial.queued === 0;
      const stuck = waits && this.trace.nextUs === Infinity;
      if (stuck && this.machine.state === 'code') throw new Error('code.py waits for input');
      return this.machine.state === 'done';
    });
    // The messages after it may still be on their way.
    this.runUntil(
      ({ kind }) => kind === 'input' || (kind === 'limit' && this.trace.nextUs === Infinity),
    );
    const view = this.machine.view();
    return {
      output: outputOf(this.serial),
      serial: this.serial,
      result: view.result,
      counters: view.counters,
    };
  }

  private paused(pause: Pause): void {
    if (this.machine.serial.pending > 0) this.serial += textOf(this.machine.serial.read());
    if (pause.kind === 'failed')
      throw new Error(`${pause.message}; it wrote: …${this.serial.slice(-500)}`);
    this.options.watch?.(this.machine.view());
    this.next();
  }

  private next(): void {
    this.trace.apply();
    const stepUs = this.options.sleepsOn === true ? 10_000 : Infinity;
    this.loop.pacer.pauseAt(Math.min(this.trace.nextUs, this.machine.clockUs + stepUs));
  }
}

/** Runs `code` to its end on a new machine. Throws on a trap. */
export function runProgram(code: string | Files, options: ProgramOptions = {}): ProgramRun {
  const files = typeof code === 'string' ? filesOf({ 'code.py': code }) : code;
  return new Bench(files, options).finish();
}
