// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Damaged .mpy files on a machine, whose memory may be anything then; and all that a host reads of it.
import { BoardWatch } from '../../../sim/board-watch';
import { DriveWatch } from '../../../sim/drive-watch';
import type { Files } from '../../../sim/files';
import type { Machine } from '../../../sim/machine';
import { MAX_PACE } from '../../../sim/pacer';
import { PlainError } from '../../../sim/plain-error';
import { preparePowerOn } from '../../../sim/power-on';
import { RunLoop } from '../../../sim/run-loop';
import { RunWatch } from '../../../sim/run-watch';
import { filesOf, firmwareModule, readBoard, testProgram } from '../../../sim/test-support';

/** Files in one machine. */
export const COUNT = 8;
/** A loop that was made endless is left after that. */
const MOST_WORK_US = 2_000_000;
const MOST_RUNS = 100_000;
const SLICE_US = 2000;

/** How a machine with damaged files has ended. */
export interface Played {
  readonly end: 'all done' | 'crashed' | 'went on';
  /** What it wrote. */
  readonly serial: string;
}

/** The drive with these files, and the program that uses them. */
export function damagedDrive(damaged: readonly Uint8Array[]): Files {
  return {
    ...filesOf({ 'code.py': testProgram('host/load_damaged', { COUNT: damaged.length }) }),
    ...Object.fromEntries(damaged.map((file, number) => [`m${number}.mpy`, file])),
  };
}

/** Runs it, and reads all that a host reads, in each pause. What a host cannot stand is thrown. */
export function playDamaged(damaged: readonly Uint8Array[]): Played {
  const machine = preparePowerOn(firmwareModule(), readBoard(), {}, damagedDrive(damaged), {
    seed: 1,
    epochUs: 0,
    unitNs: 1000,
  });
  const reader = new Reader(machine);
  const loop = new RunLoop(
    machine,
    () => {
      reader.readAll();
    },
    { pace: MAX_PACE, sliceUs: SLICE_US },
  );
  const last = loop.runUntil(
    ({ kind }) => kind === 'failed' || kind === 'input' || machine.clockUs > MOST_WORK_US,
    MOST_RUNS,
  );
  reader.readDrive();
  const { serial } = reader;
  if (last?.kind === 'failed') return { end: 'crashed', serial };
  return { end: serial.includes('all done') ? 'all done' : 'went on', serial };
}

/** Reads of a machine all that hosts do. */
export class Reader {
  /** What the machine has written. */
  serial = '';
  private readonly drive: DriveWatch;
  private readonly watches: readonly { look(): void }[];
  private readonly decoder = new TextDecoder();

  constructor(private readonly machine: Machine) {
    const board = readBoard();
    this.drive = new DriveWatch(machine, {});
    this.watches = [new BoardWatch(machine, board.pins.length), new RunWatch(machine, board)];
  }

  readAll(): void {
    const { machine } = this;
    machine.view();
    machine.takeEdges();
    machine.strips();
    for (const watch of this.watches) watch.look();
    allowed(() => this.drive.look());
    for (const { bytes } of machine.serial.readChunks()) {
      this.serial += this.decoder.decode(bytes, { stream: true });
    }
  }

  readDrive(): void {
    allowed(() => this.machine.files.readAll());
    allowed(() => this.machine.files.tree());
    allowed(() => this.machine.files.free());
  }
}

/** A damaged drive is refused in plain words. */
function allowed(look: () => unknown): void {
  try {
    look();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
  }
}
