// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition, Drive } from '../sim/board';
import { type BoardView, switchedOff } from '../sim/board-view';
import type { Device, DeviceEvents } from './device';
import { DriveLedger } from './drive-ledger';
import type { Frames } from './frames';
import type { FileChanges, Files, WorkerReport, WorkerRequest } from './protocol';

/** The little of a Web Worker that is needed here. */
export interface WorkerLike {
  onreport: ((report: WorkerReport) => void) | null;
  /** The worker's own program failed. */
  onbroken: ((why: string) => void) | null;
  send(request: WorkerRequest): void;
  terminate(): void;
}

/** A request that the machine must take soon, or be replaced. */
interface Deadline {
  /** The number of the request. */
  readonly request: number;
  /** What to do with a fresh machine, when the old one has to go. */
  readonly then: 'off' | 'start';
  /** Ticks since the worker reported anything. */
  silent: number;
  ticks: number;
}

const CTRL_C = 3;
// Waiting is counted in ticks, so that a page that was itself blocked does not blame the machine.
const TICK_MS = 100;
const SILENT_TICKS = 10;
const RUNNING_TICKS = 30;

/** The machine as the page sees it: requests to a worker, and what became of them. */
export class RemoteMachine implements Device {
  /** Null when there was no loading it; the next run tries again. */
  private worker: WorkerLike | null;
  private readonly stopFrames: () => void;
  /** The worker has its firmware, and should answer soon from now on. */
  private ready = false;
  private on = false;
  private board: BoardDefinition | null = null;
  private readonly ledger = new DriveLedger();
  /** The drive is as the ledger says. */
  private filesKnown = true;
  private readonly drives = new Map<number, Drive>();
  /** Requests sent to this worker and taken by it, snapshots not counted. */
  private requests = 0;
  private taken = 0;
  private snapshotWanted = false;
  private lastView: BoardView | null = null;
  private deadline: Deadline | null = null;
  private ticker: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly events: DeviceEvents,
    private readonly spawn: () => WorkerLike,
    frames: Frames,
  ) {
    this.worker = this.connect();
    this.stopFrames = frames(() => {
      if (this.on) this.askSnapshot();
    });
  }

  run(board: BoardDefinition, files: Files): void {
    const sameBoard = this.board?.id === board.id;
    this.board = board;
    if (this.on && sameBoard && this.filesKnown) {
      const changes = this.ledger.changesTo(files);
      this.request({ kind: 'write', changes, restart: true });
      this.ledger.noteWrite(changes, this.requests);
    } else {
      this.start(files);
    }
    this.expect('start');
  }

  stop(): void {
    if (!this.on) return;
    this.request({ kind: 'serial', bytes: Uint8Array.of(CTRL_C) });
    this.expect('off');
  }

  reset(): void {
    if (!this.on) return;
    this.request({ kind: 'reset' });
    this.expect('start');
  }

  send(bytes: Uint8Array): void {
    if (this.on) this.request({ kind: 'serial', bytes });
  }

  setPin(pin: number, drive: Drive): void {
    this.drives.set(pin, drive);
    this.request({ kind: 'pin', pin, drive });
  }

  dispose(): void {
    this.stopFrames();
    this.disconnect();
    this.worker = null;
  }

  private start(files: Files): void {
    if (this.board === null) return;
    this.worker ??= this.connect();
    this.on = true;
    this.filesKnown = true;
    this.request({ kind: 'start', board: this.board, files });
    this.ledger.noteStart(files, this.requests);
  }

  private connect(): WorkerLike {
    const worker = this.spawn();
    worker.onreport = (report) => {
      this.receive(report);
    };
    worker.onbroken = (why) => {
      this.lose(`The machine stopped working: ${why}. Press Run to start a new one.`);
    };
    for (const [pin, drive] of this.drives) worker.send({ kind: 'pin', pin, drive });
    this.requests = this.drives.size;
    return worker;
  }

  private disconnect(): void {
    this.settle();
    if (this.worker === null) return;
    this.worker.onreport = null;
    this.worker.onbroken = null;
    this.worker.terminate();
  }

  /** A fresh worker, which knows the pins but is off. */
  private replace(): void {
    this.disconnect();
    // What could not be loaded now is not tried again and again.
    const again = this.ready;
    this.ready = false;
    this.on = false;
    this.taken = 0;
    this.ledger.forgetRequests();
    this.snapshotWanted = false;
    this.worker = again ? this.connect() : null;
  }

  private request(request: WorkerRequest): void {
    if (this.worker === null) return;
    this.requests++;
    this.worker.send(request);
  }

  private askSnapshot(): void {
    if (this.snapshotWanted) return;
    this.snapshotWanted = true;
    this.worker?.send({ kind: 'snapshot' });
  }

  private receive(report: WorkerReport): void {
    if (this.deadline !== null) this.deadline.silent = 0;
    switch (report.kind) {
      case 'ready':
        this.ready = true;
        return;
      case 'taken':
        this.taken++;
        if (this.deadline?.then === 'start' && this.taken >= this.deadline.request) {
          this.settle();
          // The first words of the program are not left to the next frame.
          this.askSnapshot();
        }
        return;
      case 'snapshot':
        this.snapshotWanted = false;
        this.takeSnapshot(report.view, report.serial);
        return;
      case 'files':
        this.takeFiles(report.changes);
        return;
      case 'refused':
        // The drive is neither as it was nor as it should be: the next run makes a new one.
        this.filesKnown = false;
        this.events.message(report.message);
        return;
      case 'failed':
        this.lose(report.message);
        return;
    }
  }

  private takeSnapshot(view: BoardView | null, serial: Uint8Array): void {
    if (serial.length > 0) this.events.serial(serial);
    if (view === null) return;
    const stopped = this.deadline?.then === 'off' && !isRunning(view);
    if (stopped && this.taken >= (this.deadline?.request ?? 0)) this.settle();
    this.lastView = view;
    this.events.view(view);
  }

  private takeFiles(reported: FileChanges): void {
    const changes = this.ledger.noteReport(reported, this.taken);
    if (Object.keys(changes).length > 0) this.events.files(changes);
  }

  /** The machine in the worker is gone; the next run starts a new one in a new worker. */
  private lose(message: string): void {
    this.replace();
    this.showOff();
    this.events.message(message);
  }

  private showOff(): void {
    if (this.lastView !== null) this.events.view(switchedOff(this.lastView));
  }

  /** The last request is to be taken, and to work, or else the machine is replaced. */
  private expect(then: Deadline['then']): void {
    this.settle();
    this.deadline = { request: this.requests, then, silent: 0, ticks: 0 };
    this.ticker = setInterval(() => {
      if (this.deadline !== null && this.ready) this.tick(this.deadline);
    }, TICK_MS);
  }

  private settle(): void {
    clearInterval(this.ticker);
    this.deadline = null;
  }

  private tick(deadline: Deadline): void {
    deadline.silent++;
    deadline.ticks++;
    this.askSnapshot();
    if (deadline.silent > SILENT_TICKS) {
      this.giveUp('did not answer for 1 s');
    } else if (deadline.ticks > RUNNING_TICKS && deadline.then === 'off') {
      this.giveUp('went on for 3 s after Ctrl-C');
    }
  }

  private giveUp(why: string): void {
    const then = this.deadline?.then ?? 'off';
    this.replace();
    if (then === 'start') {
      this.events.message(`The program ${why}, so the machine was replaced. Its files are kept.`);
      this.start(this.ledger.files);
    } else {
      this.showOff();
      this.events.message(
        `The program ${why}, so the machine was switched off. Its files are kept; press Run to start it again.`,
      );
    }
  }
}

/** Still doing what Ctrl-C should have ended. */
function isRunning(view: BoardView): boolean {
  if (view.state === 'repl') return !view.waiting;
  return view.state === 'boot' || view.state === 'code';
}
