// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_PAUSE_DRIVE,
  SIM_PAUSE_ENDED,
  SIM_PAUSE_INPUT,
  SIM_PAUSE_LIMIT,
  SIM_PAUSE_RECORD,
  SIM_PAUSE_SLEEP,
  SIM_PAUSE_SLICE,
  SIM_PAUSE_TX_FULL,
} from '../generated/layout';
import type { BoardDefinition, Wire } from './board';
import {
  type BoardView,
  type Counters,
  type EdgeView,
  type MachineState,
  isInSafeMode,
  readCounters,
  readEdges,
  readState,
  readStrips,
  readView,
  type StripView,
} from './board-view';
import { DriveFiles } from './files';
import { type Firmware, hostClockUs, instantiate } from './firmware';
import {
  type MachineOptions,
  type MachineSetup,
  readSetup,
  setBoard,
  setDevices,
  setOptions,
} from './machine-setup';
import type { Hold } from './pin-changes';
import { type Input, Inputs } from './inputs';
import { MachineMemory } from './machine-memory';
import { SerialLine } from './serial';

/** Why the machine gave the thread back. */
export type Pause =
  | { readonly kind: 'slice' }
  /** Nothing to do for `forUs` microseconds from now, unless there is input. */
  | { readonly kind: 'sleep'; readonly forUs: number }
  | { readonly kind: 'input' }
  | { readonly kind: 'tx-full' }
  /** With `record`: something is to be taken. */
  | { readonly kind: 'record' }
  | { readonly kind: 'limit' }
  | { readonly kind: 'drive' }
  /** Code.py has ended, all is put away, and the wait for a key begins. */
  | { readonly kind: 'ended' }
  /** The firmware trapped: this machine never runs again. `message` is for people. */
  | { readonly kind: 'failed'; readonly message: string };

/** One machine: a firmware instance with a board. Powered on by the first `run`. */
export class Machine {
  readonly serial: SerialLine;
  readonly files: DriveFiles;
  readonly memory: MachineMemory;
  private readonly firmware: Firmware;
  private readonly inputs: Inputs;
  private failure: string | null = null;
  private sliceEndsUs = 0;

  /** Throws a PlainError where the firmware or the board does not fit. */
  constructor(
    module: WebAssembly.Module,
    private readonly board: BoardDefinition,
    options: MachineOptions = {},
  ) {
    const { asked } = options;
    this.firmware = instantiate(module, () => {
      asked?.();
      return hostClockUs() >= this.sliceEndsUs;
    });
    this.inputs = new Inputs(this.firmware, options.heard);
    this.serial = new SerialLine(this.out, this.input, (bytes) => {
      this.inputs.put({ kind: 'serial', bytes });
    });
    this.files = new DriveFiles(this.firmware, this.inputs);
    this.memory = new MachineMemory(this.firmware);
    setBoard(this.input, board);
    setDevices(this.input, board);
    setOptions(this.input, board, options);
  }

  /** Runs for about `budgetUs` microseconds, or until there is nothing to do. */
  run(budgetUs: number): Pause {
    if (this.failure !== null) return { kind: 'failed', message: this.failure };
    this.serial.flush();
    this.sliceEndsUs = hostClockUs() + budgetUs;
    try {
      return this.pauseOf(this.firmware.exports.sim_run());
    } catch (error) {
      // Whatever escapes from wasm leaves the machine half unwound.
      return this.fail(String(error));
    }
  }

  /** Does what another machine was told: see `MachineOptions.heard`. */
  take(input: Input): void {
    switch (input.kind) {
      case 'wire':
        this.setPin(input.pin, input.wire, input.hold);
        return;
      case 'serial':
        this.serial.send(input.bytes);
        return;
      case 'restart':
        this.restart();
        return;
      case 'reset':
        this.reset();
        return;
      case 'auto-reload':
      case 'device':
      case 'drive':
        this.inputs.put(input);
        return;
    }
  }

  /** Code.py anew, as Ctrl-D would; bytes that were not read yet are kept. */
  restart(): void {
    this.inputs.put({ kind: 'restart' });
  }

  /** The reset button. */
  reset(): void {
    this.serial.clear();
    this.inputs.put({ kind: 'reset' });
  }

  /** What pin `pin` (an index into the board's pins) is wired to outside, from now on. */
  setPin(pin: number, wire: Wire, hold: Hold = 'free'): void {
    if (pin < 0 || pin >= this.board.pins.length) throw new Error(`no pin ${pin}`);
    this.inputs.put({ kind: 'wire', pin, wire, hold });
  }

  /**
   * How far machine time may go before the next pause, in microseconds since power-on: at all, and
   * in sleeps. Infinity for no limit.
   */
  setLimits(limitUs: number, restUs: number): void {
    this.input.set('limit_ns', limitOf(limitUs));
    this.input.set('rest_ns', limitOf(restUs));
  }

  /** Test mode: yield at every N-th VM hook, from the next pause on; 0 for off. */
  setYieldEvery(hooks: number): void {
    this.input.set('yield_every', hooks);
  }

  /** Whether writing to the drive from outside starts code.py anew; it does by default. */
  setAutoReload(on: boolean): void {
    this.inputs.put({ kind: 'auto-reload', on });
  }

  /** Machine time at the last pause, in microseconds. */
  get clockUs(): number {
    return this.book.get('clock_ns') / 1000;
  }

  /** Machine time at which code.py last began, in microseconds. */
  get beganUs(): number {
    return this.out.get('began_ns') / 1000;
  }

  /** Machine time until which a machine that paused in a sleep has nothing to do. */
  get wakeUs(): number {
    return this.book.get('wake_ns') / 1000;
  }

  /** Machine time at which the last sleep, or wait for input, began, in microseconds. */
  get waitBeganUs(): number {
    return this.out.get('wait_began_ns') / 1000;
  }

  get state(): MachineState {
    return readState(this.out);
  }

  /** Code.py is not run before the next reset. */
  get isInSafeMode(): boolean {
    return isInSafeMode(this.out);
  }

  /** Runs of code.py since power-on. */
  get starts(): number {
    return this.out.get('starts');
  }

  /** The last pause was for want of input. */
  get waits(): boolean {
    return this.book.get('pause') === SIM_PAUSE_INPUT;
  }

  /** The last pause was in a sleep, or for want of input. */
  get rests(): boolean {
    return this.waits || this.book.get('pause') === SIM_PAUSE_SLEEP;
  }

  /** The last pause was for want of room in the serial ring. */
  get waitsForRoom(): boolean {
    return this.book.get('pause') === SIM_PAUSE_TX_FULL;
  }

  /** Times the machine itself changed the drive. */
  get driveWrites(): number {
    return this.out.get('drive_writes');
  }

  /** A copy of what the machine shows, with all of the board's pins or the first `pinCount`. */
  view(pinCount = this.board.pins.length): BoardView {
    return readView(this.firmware.root, pinCount);
  }

  counters(): Counters {
    return readCounters(this.firmware.root);
  }

  /** Copies of the NeoPixel strips that were written to since power-on. */
  strips(): StripView[] {
    return readStrips(this.out);
  }

  /** Takes the pin edges that nobody has taken yet; without `record`, as far as they are kept. */
  takeEdges(): EdgeView[] {
    const edges = readEdges(this.out, this.input.get('edge_tail'));
    this.input.set('edge_tail', this.out.get('edge_head'));
    return edges;
  }

  /** The half of the contract that the firmware writes; `view` copies it. */
  get out() {
    return this.firmware.root.inner('out');
  }

  /** How it was set up. */
  get setup(): MachineSetup {
    return readSetup(this.input);
  }

  /** A copy of all that the host has set: board, options, inputs. */
  inputImage(): Uint8Array {
    return this.input.copy();
  }

  private get book() {
    return this.firmware.root.inner('book');
  }

  private get input() {
    return this.firmware.root.inner('in');
  }

  private fail(how: string): Pause {
    this.failure = `The machine has crashed: ${how}`;
    return { kind: 'failed', message: this.failure };
  }

  private pauseOf(code: number): Pause {
    if (!this.serial.isSound) return this.fail('it has written over its own memory');
    switch (code) {
      case SIM_PAUSE_SLICE:
        return { kind: 'slice' };
      case SIM_PAUSE_SLEEP:
        return { kind: 'sleep', forUs: Math.max(0, this.wakeUs - this.clockUs) };
      case SIM_PAUSE_INPUT:
        return { kind: 'input' };
      case SIM_PAUSE_TX_FULL:
        return { kind: 'tx-full' };
      case SIM_PAUSE_RECORD:
        return { kind: 'record' };
      case SIM_PAUSE_LIMIT:
        return { kind: 'limit' };
      case SIM_PAUSE_DRIVE:
        return { kind: 'drive' };
      case SIM_PAUSE_ENDED:
        return { kind: 'ended' };
      default:
        return this.fail(`it paused for the unknown reason ${code}`);
    }
  }
}

/** As the contract has it: 0 is no limit, and no time is before 1 ns. */
function limitOf(us: number): number {
  return us === Infinity ? 0 : Math.max(1, Math.round(us * 1000));
}
