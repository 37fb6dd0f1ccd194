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
import type { Order, WorkerReport, WorkerRequest } from './protocol';
import { type StandingRequest, StandingRequests } from './standing-requests';
import type { Trouble } from './trouble';
import { Wires } from './wires';

/** The little of a Web Worker that is needed here. */
export interface WorkerLike {
  onreport: ((report: WorkerReport) => void) | null;
  /** The worker itself is of no use any more, or never was. */
  onbroken: ((trouble: Trouble) => void) | null;
  send(request: WorkerRequest): void;
  terminate(): void;
}

type Snapshot = Extract<WorkerReport, { kind: 'snapshot' }>;
type Seen = Pick<Snapshot, 'ended' | 'reached'> & { readonly view: BoardView };

/** The machine as the page sees it: requests to a worker, and what became of them. */
export class RemoteMachine implements Device {
  /** Null when there was no loading it; the next run tries again. */
  private worker: WorkerLike | null;
  /** The worker has its firmware, and should answer soon from now on. */
  private ready = false;
  private on = false;
  private board: BoardDefinition | null = null;
  private driveHeld = false;
  private ledger = new DriveLedger();
  private readonly standing = new StandingRequests();
  private readonly wires = new Wires();
  private readonly waits = new OrderWaits();
  /** Numbers of the last order that was sent to this worker, and that it has taken. */
  private requests = 0;
  private taken = 0;
  /** Numbers of orders: the last start, the last that runs code.py anew, the last Stop. */
  private startRequest = 0;
  private runRequest = 0;
  private stopRequest = 0;
  private asked: 'nothing' | 'changed' | 'now' = 'nothing';
  private cancelFrame: () => void = () => undefined;
  private last: Seen | null = null;
  private readonly deadline = new Deadline({
    tick: () => {
      this.askSnapshot('now');
    },
    isBeingMade: () => this.taken < this.startRequest,
    missed: (then, why) => {
      this.giveUp(then, why);
    },
  });

  constructor(
    private readonly events: DeviceEvents,
    private readonly spawn: () => WorkerLike,
    private readonly nextFrame: NextFrame,
  ) {
    this.worker = this.connect();
  }

  run(board: BoardDefinition, files: Files, driveHeld = false): void {
    const same = this.board?.id === board.id && this.driveHeld === driveHeld;
    this.board = board;
    this.driveHeld = driveHeld;
    if (this.on && same) {
      const changes = this.ledger.changesTo(files);
      const then = this.ledger.bootsAnewWith(files) ? 'reset' : 'restart';
      this.request({ kind: 'write', changes, then });
      this.ledger.noteWrite(changes, this.requests);
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
      this.request({ kind: 'write', changes, then: 'go-on' });
      this.ledger.noteWrite(changes, this.requests);
    }
    if (this.taken >= this.requests) return true;
    return this.waits.wait(this.requests);
  }

  setAutoReload(on: boolean): void {
    this.stand({ kind: 'auto-reload', on });
  }

  setPace(pace: Pace): void {
    this.stand({ kind: 'pace', pace });
  }

  stop(): void {
    if (!this.on) return;
    this.request({ kind: 'stop' });
    this.stopRequest = this.requests;
    this.expect('off');
  }

  reset(): void {
    if (this.on) {
      this.request({ kind: 'reset' });
      this.ledger.noteBoot();
      this.begin();
    } else {
      this.start(this.ledger.files);
    }
  }

  send(bytes: Uint8Array): void {
    if (!this.on) return;
    this.request({ kind: 'serial', bytes });
  }

  setPin(pin: number, wire: Wire): void {
    if (this.wires.is(pin, wire)) return;
    if (this.on) this.request({ kind: 'pin', pin, wire });
    this.wires.set(pin, wire, this.on ? this.requests : Infinity);
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
    this.worker = null;
  }

  private start(files: Files): void {
    if (this.board === null) return;
    this.worker ??= this.connect();
    this.on = true;
    const wires = this.wires.of(this.board);
    const { board, driveHeld } = this;
    this.request({ kind: 'start', board, files, wires, driveHeld });
    this.startRequest = this.requests;
    this.wires.startWith(this.requests);
    this.ledger.noteStart(files, this.requests);
    this.begin();
  }

  /** The last request runs code.py from its beginning. */
  private begin(): void {
    this.runRequest = this.requests;
    this.expect('start');
    this.askSnapshot('changed');
  }

  private connect(): WorkerLike {
    const worker = this.spawn();
    worker.onreport = (report) => {
      this.receive(report);
    };
    worker.onbroken = (trouble) => {
      this.replace();
      this.lose(trouble);
    };
    const { all } = this.standing;
    all.forEach((request, index) => {
      worker.send({ ...request, id: index + 1 });
    });
    this.requests = all.length;
    return worker;
  }

  private disconnect(): void {
    this.deadline.settle();
    this.cancelFrame();
    // What was sent is in the ledger, and on the drive of the machine that comes next.
    this.waits.answer(Infinity, true);
    if (this.worker === null) return;
    this.worker.onreport = null;
    this.worker.onbroken = null;
    this.worker.terminate();
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
    this.asked = 'nothing';
    this.worker = again ? this.connect() : null;
  }

  private request(order: Order): void {
    if (this.worker === null) return;
    this.requests++;
    this.worker.send({ ...order, id: this.requests });
  }

  /** A request that holds for machines to come, too. */
  private stand(request: StandingRequest): void {
    if (this.standing.add(request)) this.request(request);
  }

  private askSnapshot(when: 'changed' | 'now'): void {
    if (this.asked === 'now' || this.asked === when) return;
    this.asked = when;
    this.worker?.send({ kind: 'snapshot', when });
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
          this.askSnapshot('now');
        }
        return;
      case 'serial':
        this.hear(report.bytes, report.through);
        return;
      case 'snapshot':
        this.asked = 'nothing';
        this.cancelFrame();
        this.cancelFrame = this.nextFrame(() => {
          if (this.on) this.askSnapshot('changed');
        });
        this.takeSnapshot(report);
        return;
      case 'files':
        this.takeFiles(report);
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
