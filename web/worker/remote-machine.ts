// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOOT_OUT_FILE, type BoardDefinition, type Wire } from '../sim/board';
import { type BoardView, isRunning, switchedOff } from '../sim/board-view';
import type { Files } from '../sim/files';
import type { Pace } from '../sim/pacer';
import type { Device, DeviceEvents } from './device';
import { Deadline } from './deadline';
import { DriveLedger } from './drive-ledger';
import type { NextFrame } from './frames';
import { OrderWaits } from './order-waits';
import type { WorkerReport } from './protocol';
import type { Trouble } from './trouble';
import { Wires } from './wires';
import { WorkerLine, type WorkerLike } from './worker-line';

type Snapshot = Extract<WorkerReport, { kind: 'snapshot' }>;
type Seen = Pick<Snapshot, 'ended' | 'reached'> & { readonly view: BoardView };

/** The machine as the page sees it: requests to a worker, and what became of them. */
export class RemoteMachine implements Device {
  /** Not connected when there was no loading a worker; the next run tries again. */
  private readonly line: WorkerLine;
  /** The worker has its firmware, and should answer soon from now on. */
  private ready = false;
  private on = false;
  private board: BoardDefinition | null = null;
  private driveHeld = false;
  private ledger = new DriveLedger();
  private readonly wires = new Wires();
  private readonly waits = new OrderWaits();
  /** The number of the last order that this worker has taken. */
  private taken = 0;
  /** Numbers of orders: the last start, the last that runs code.py anew, the last Stop. */
  private startRequest = 0;
  private runRequest = 0;
  private stopRequest = 0;
  private cancelFrame: () => void = () => undefined;
  private last: Seen | null = null;
  private readonly deadline = new Deadline({
    tick: () => {
      this.line.askSnapshot('now');
    },
    isBeingMade: () => this.taken < this.startRequest,
    missed: (then, why) => {
      this.giveUp(then, why);
    },
  });

  constructor(
    private readonly events: DeviceEvents,
    spawn: () => WorkerLike,
    private readonly nextFrame: NextFrame,
  ) {
    this.line = new WorkerLine(spawn, {
      report: (report) => {
        this.receive(report);
      },
      broken: (trouble) => {
        this.replace();
        this.lose(trouble);
      },
    });
    this.line.connect();
  }

  run(board: BoardDefinition, files: Files, driveHeld = false): void {
    const same = this.board?.id === board.id && this.driveHeld === driveHeld;
    this.board = board;
    this.driveHeld = driveHeld;
    if (this.on && same) {
      const changes = this.ledger.changesTo(files);
      const then = this.ledger.bootsAnewWith(files) ? 'reset' : 'restart';
      this.line.order({ kind: 'write', changes, then });
      this.ledger.noteWrite(changes, this.line.last);
      if (then === 'reset') this.ledger.noteBoot();
      this.begin();
    } else {
      this.start(files);
    }
  }

  async save(files: Files): Promise<boolean> {
    if (!this.on) return true;
    const changes = this.ledger.changesTo(files);
    if (Object.keys(changes).length > 0) {
      this.line.order({ kind: 'write', changes, then: 'go-on' });
      this.ledger.noteWrite(changes, this.line.last);
    }
    if (this.taken >= this.line.last) return true;
    return this.waits.wait(this.line.last);
  }

  setAutoReload(on: boolean): void {
    this.line.stand({ kind: 'auto-reload', on });
  }

  setPace(pace: Pace): void {
    this.line.stand({ kind: 'pace', pace });
  }

  stop(): void {
    if (!this.on) return;
    this.line.order({ kind: 'stop' });
    this.stopRequest = this.line.last;
    this.expect('off');
  }

  reset(): void {
    if (this.on) {
      this.line.order({ kind: 'reset' });
      this.ledger.noteBoot();
      this.begin();
    } else {
      this.start(this.ledger.files);
    }
  }

  send(bytes: Uint8Array): void {
    if (!this.on) return;
    this.line.order({ kind: 'serial', bytes });
  }

  setPin(pin: number, wire: Wire): void {
    if (this.wires.is(pin, wire)) return;
    if (this.on) this.line.order({ kind: 'pin', pin, wire });
    this.wires.set(pin, wire, this.on ? this.line.last : Infinity);
  }

  renew(): void {
    // Nothing has run: the worker has heard only of what stays.
    if (this.board === null) return;
    this.replace();
    this.ledger = new DriveLedger();
    this.board = null;
    this.last = null;
  }

  dispose(): void {
    this.disconnect();
  }

  private start(files: Files): void {
    if (this.board === null) return;
    this.line.connect();
    this.on = true;
    const wires = this.wires.of(this.board);
    const { board, driveHeld } = this;
    this.line.order({ kind: 'start', board, files, wires, driveHeld });
    this.startRequest = this.line.last;
    this.wires.startWith(this.line.last);
    this.ledger.noteStart(files, this.line.last);
    this.events.emptyFolders([]);
    this.begin();
  }

  /** The last request runs code.py from its beginning. */
  private begin(): void {
    this.runRequest = this.line.last;
    this.expect('start');
    this.line.askSnapshot('changed');
  }

  private disconnect(): void {
    this.deadline.settle();
    this.cancelFrame();
    // What was sent is in the ledger, and on the drive of the machine that comes next.
    this.waits.answer(Infinity, true);
    this.line.disconnect();
  }

  /** A fresh worker, which knows what holds on but is off. */
  private replace(): void {
    this.disconnect();
    // What could not be loaded now is not tried again and again.
    const again = this.ready;
    this.ready = false;
    this.on = false;
    this.taken = this.startRequest = this.runRequest = 0;
    this.ledger.forgetRequests();
    this.wires.startWith(Infinity);
    if (again) this.line.connect();
  }

  private receive(report: WorkerReport): void {
    this.deadline.heard();
    switch (report.kind) {
      case 'ready':
        this.ready = true;
        this.deadline.begin();
        return;
      case 'taken':
        this.taken = report.id;
        this.waits.answer(this.taken, true);
        if (this.deadline.then === 'start' && this.taken >= this.runRequest) {
          this.deadline.settle();
          // The first words of the program are not left to the next frame.
          this.line.askSnapshot('now');
        }
        return;
      case 'serial':
        this.hear(report.bytes, report.through);
        return;
      case 'snapshot':
        this.cancelFrame();
        this.cancelFrame = this.nextFrame(() => {
          if (this.on) this.line.askSnapshot('changed');
        });
        this.takeSnapshot(report);
        return;
      case 'files':
        this.takeFiles(report);
        return;
      case 'folders':
        if (report.through >= this.startRequest) this.events.emptyFolders(report.empty);
        return;
      case 'refused':
        this.ledger.noteRefusal(report.holds, report.id);
        this.waits.answer(report.id, false);
        this.events.refused(report.reason, Object.keys(report.holds));
        return;
      case 'failed':
        this.lose(report.trouble);
        return;
    }
  }

  private takeSnapshot({ through, view, ended, reached, serial }: Snapshot): void {
    this.hear(serial, through);
    // What was there before the last start is of no interest any more.
    if (view === null || through < this.runRequest) return;
    const stopped = this.deadline.then === 'off' && !isRunning(view);
    if (stopped && through >= this.stopRequest) this.deadline.settle();
    this.show({ view: this.wires.over(view, through), ended, reached });
  }

  private takeFiles({ changes, through }: Extract<WorkerReport, { kind: 'files' }>): void {
    const { [BOOT_OUT_FILE]: bootOut, ...ofProgram } = changes;
    if (bootOut !== undefined) this.events.bootOut(bootOut);
    const told = this.ledger.noteReport(ofProgram, through);
    if (told.length > 0) this.events.files(told);
  }

  private hear(serial: Uint8Array, through: number): void {
    if (serial.length > 0) this.events.serial(serial, through >= this.runRequest);
  }

  private show(seen: Seen): void {
    this.last = seen;
    this.events.view(seen.view, seen.ended, seen.reached);
  }

  /** The machine is gone; the next run starts a new one. */
  private lose(trouble: Trouble): void {
    this.on = false;
    this.deadline.settle();
    this.cancelFrame();
    this.events.trouble(trouble);
    const { last } = this;
    if (last === null) return;
    const view = this.wires.over(switchedOff(last.view), this.taken);
    this.show({ ...last, view, reached: null });
  }

  private expect(then: 'off' | 'start'): void {
    this.deadline.expect(then);
    if (this.ready) this.deadline.begin();
  }

  /** The machine did not do what it was told to. */
  private giveUp(then: 'off' | 'start', why: 'deaf' | 'goes-on'): void {
    this.replace();
    if (then === 'start') {
      this.events.trouble({ kind: 'replaced' });
      this.start(this.ledger.files);
    } else {
      this.lose({ kind: 'switched-off', why });
    }
  }
}
