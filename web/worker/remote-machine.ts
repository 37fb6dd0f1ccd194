// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition, Drive } from '../sim/board';
import { type BoardView, switchedOff } from '../sim/board-view';
import { sameBytes } from '../sim/bytes';
import type { Device, DeviceEvents } from './device';
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
  /** What the drive holds, as far as known here; bundled libraries not counted. */
  private files = new Map<string, Uint8Array>();
  /** The drive is as `files` says. */
  private filesKnown = true;
  private readonly drives = new Map<number, Drive>();
  /** Requests sent to this worker and taken by it, snapshots not counted. */
  private requests = 0;
  private taken = 0;
  /** The number of the last start, and by path of the last request that wrote it. */
  private started = 0;
  private readonly written = new Map<string, number>();
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
      const changes = differences(this.files, files);
      this.files = new Map(Object.entries(files));
      this.request({ kind: 'write', changes, restart: true });
      for (const path of Object.keys(changes)) this.written.set(path, this.requests);
    } else {
      this.files = new Map(Object.entries(files));
      this.start();
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

  private start(): void {
    if (this.board === null) return;
    this.worker ??= this.connect();
    this.on = true;
    this.filesKnown = true;
    this.request({ kind: 'start', board: this.board, files: Object.fromEntries(this.files) });
    this.started = this.requests;
    for (const path of this.files.keys()) this.written.set(path, this.requests);
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
    this.started = 0;
    this.written.clear();
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

  private takeFiles(all: FileChanges): void {
    // What was written from here after the worker had looked is newer.
    const changes = Object.entries(all).filter(
      ([path]) => (this.written.get(path) ?? 0) <= this.taken,
    );
    if (changes.length === 0) return;
    // Otherwise it is the last word of the machine before this one, for the page to keep.
    if (this.taken >= this.started) {
      for (const [path, content] of changes) {
        if (content === null) this.files.delete(path);
        else this.files.set(path, content);
      }
    }
    this.events.files(Object.fromEntries(changes));
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
      this.start();
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

function differences(before: ReadonlyMap<string, Uint8Array>, after: Files): FileChanges {
  const gone = [...before.keys()].filter((path) => !Object.hasOwn(after, path));
  const changed = Object.entries(after).filter(([path, content]) => {
    const known = before.get(path);
    return known === undefined || !sameBytes(known, content);
  });
  return Object.fromEntries([...gone.map((path): [string, null] => [path, null]), ...changed]);
}
