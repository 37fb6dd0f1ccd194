// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { applyWhatFits } from '../sim/apply-changes';
import type { DriveWatch } from '../sim/drive-watch';
import type { FileChanges } from '../sim/files';
import { changesWithLibraries } from '../sim/libraries';
import type { Pause } from '../sim/machine';
import { BOARD_PACE } from '../sim/pacer';
import { messageOf } from '../sim/plain-error';
import type { Order, WorkerReport, WorkerRequest } from './protocol';
import { type Firmware, makeMachine, type RunningMachine, type Start } from './running-machine';
import { type Trouble, troubleOf } from './trouble';

type Write = Extract<WorkerRequest, { kind: 'write' }>;

const NO_BYTES = new Uint8Array();

/**
 * The worker's side of the protocol, without the worker: takes requests one by one and gives
 * reports. Serial output stays in the machine until a snapshot takes it, so a page that is slow,
 * or hidden, slows a chatty program down instead of drowning in its output. A snapshot is given
 * when something has changed, so a program that sleeps costs the page nothing.
 */
export class MachineHost {
  private running: RunningMachine | null = null;
  /** The number of the last order that was taken. */
  private through = 0;
  private autoReload = false;
  private pace = BOARD_PACE;
  /** What the page knows; see `Pacer.reached`. */
  private toldReached: number | null = null;
  private lookTimer: ReturnType<typeof setTimeout> | undefined;
  private asked: 'nothing' | 'changed' | 'now' = 'nothing';
  /** Something was typed. The page hears when the machine has dealt with it, whatever came of it. */
  private typed = false;
  private dealtWith = false;

  constructor(
    private readonly firmware: Firmware,
    private readonly report: (report: WorkerReport) => void,
  ) {}

  take(request: WorkerRequest): void {
    if (request.kind === 'snapshot') {
      if (this.asked !== 'now') this.asked = request.when;
      this.answer();
      return;
    }
    this.guard(() => {
      this.act(request);
    });
    this.through = request.id;
    this.report({ kind: 'taken', id: request.id });
  }

  /** Stops the machine for good. */
  dispose(): void {
    clearTimeout(this.lookTimer);
    this.running?.loop.stop();
    this.running = null;
  }

  private act(request: Order & { readonly id: number }): void {
    switch (request.kind) {
      case 'start':
        this.start(request);
        return;
      case 'write':
        this.write(request);
        return;
      case 'auto-reload':
        this.autoReload = request.on;
        this.running?.machine.setAutoReload(request.on);
        return;
      case 'pace':
        this.pace = request.pace;
        this.running?.loop.setPace(request.pace);
        return;
      case 'reset':
        this.running?.loop.catchUp();
        this.beginAnew('reset');
        return;
      case 'stop':
        this.putIn(({ stop, loop }) => {
          stop.press();
          loop.pacer.hurry();
        });
        return;
      case 'serial':
        this.putIn(({ machine }) => {
          machine.serial.send(request.bytes);
        });
        return;
      case 'pin':
        this.running?.loop.catchUp();
        this.running?.machine.setPin(request.pin, request.wire, 'held');
        this.running?.loop.wake();
        return;
    }
  }

  /** Something that is typed, or a Stop, comes in at this moment of machine time. */
  private putIn(apply: (running: RunningMachine) => void): void {
    if (this.running === null) return;
    this.running.loop.catchUp();
    apply(this.running);
    this.typed = true;
    this.running.loop.wake();
  }

  private start(start: Start): void {
    if (this.running !== null) this.lookNow(this.running.watch);
    this.dispose();
    const { pace, autoReload } = this;
    const paused = (pause: Pause) => {
      this.guard(() => {
        this.paused(pause);
      });
    };
    try {
      this.running = makeMachine(this.firmware, start, { pace, autoReload }, paused);
      this.running.loop.start();
    } catch (error) {
      this.report({ kind: 'failed', trouble: troubleOf(error) });
    }
  }

  private write({ id, changes, then }: Write): void {
    if (this.running === null) return;
    const { machine, loop, watch } = this.running;
    loop.catchUp();
    // Also what this write takes the place of, and what the program has not flushed yet: the page
    // keeps both texts.
    for (const path of Object.keys(changes)) machine.files.flushProgram(path);
    if (watch.dueInUs() !== null) this.lookNow(watch);
    const { libraries } = this.firmware;
    // Letters that are typed are no matter of libraries, and reading the drive takes time.
    const isOfLib = Object.keys(changes).some((path) => /^lib\//i.test(path));
    const wanted = isOfLib
      ? changesWithLibraries(libraries, changes, machine.files.readAll())
      : changes;
    // It is the page that says when code.py begins anew.
    machine.setAutoReload(false);
    const refusal = applyWhatFits(machine.files, wanted);
    machine.setAutoReload(this.autoReload);
    watch.noteHostWrites({ ...wanted, ...refusal?.holds });
    if (refusal !== null) {
      this.report({ kind: 'refused', id, ...refusal });
    } else if (then !== 'go-on') {
      this.beginAnew(then);
    }
    // It may have filled an empty folder, or emptied the drive of one.
    watch.lookAtFolders();
    this.reportFolders(watch);
    loop.wake();
  }

  private beginAnew(how: 'restart' | 'reset'): void {
    if (this.running === null) return;
    const { machine, loop, stop } = this.running;
    const bytes = machine.serial.read();
    if (bytes.length > 0) this.report({ kind: 'serial', through: this.through, bytes });
    stop.forget();
    if (how === 'restart' && !machine.isInSafeMode) {
      // What was typed until now was for the program before: a Ctrl-C drops it, and does not outlive a restart.
      machine.serial.interrupt();
      machine.restart();
    } else {
      machine.reset();
    }
    loop.begin();
  }

  /** Gives the page the snapshot that it has asked for, unless it has to wait for it. */
  private answer(): void {
    const { machine, board, loop } = this.running ?? {};
    // A program that starts has its first words in the snapshot.
    if (this.asked === 'nothing' || loop?.pacer.starts === true) return;
    const reached = loop?.pacer.reached ?? null;
    const seen = board?.hasNews === true || reached !== this.toldReached;
    const news = seen || (machine?.serial.pending ?? 0) > 0;
    if (this.asked === 'changed' && !news && !this.dealtWith) return;
    this.asked = 'nothing';
    this.dealtWith = false;
    this.toldReached = reached;
    board?.look();
    this.report({
      kind: 'snapshot',
      through: this.through,
      view: machine?.view() ?? null,
      ended: this.running?.runs.ended ?? null,
      reached,
      serial: machine?.serial.read() ?? NO_BYTES,
    });
    // A full line is what some programs wait for.
    if (machine?.waitsForRoom === true) loop?.wake();
  }

  /** A machine can write over all of its memory: then what is read there, or done with it, may fail anywhere. */
  private guard(deal: () => void): void {
    try {
      deal();
    } catch (error) {
      this.lose({ kind: 'crashed', detail: messageOf(error) });
    }
  }

  private paused(pause: Pause): void {
    if (pause.kind === 'failed') {
      this.lose({ kind: 'crashed', detail: pause.message });
      return;
    }
    this.running?.runs.look();
    if (this.running?.stop.look() === true) this.running.loop.wake();
    this.dealtWith ||= this.typed;
    this.typed = false;
    this.answer();
    if (this.running !== null) this.look(this.running.watch);
  }

  private look(watch: DriveWatch): void {
    const dueInUs = watch.dueInUs();
    if (dueInUs === null) return;
    this.reportFiles(watch.look());
    this.reportFolders(watch);
    // The last change is found also if the machine never pauses again.
    clearTimeout(this.lookTimer);
    if (dueInUs > 0) {
      this.lookTimer = setTimeout(() => {
        this.guard(() => {
          this.look(watch);
        });
      }, dueInUs / 1000);
    }
  }

  private lose(trouble: Trouble): void {
    const lost = this.running;
    this.dispose();
    if (lost === null) return;
    // Its last words and its files may well be what explains it.
    this.report({
      kind: 'snapshot',
      through: this.through,
      view: lost.machine.view(),
      ended: null,
      reached: null,
      serial: lost.machine.serial.read(),
    });
    try {
      this.lookNow(lost.watch);
    } catch {
      // A drive that was being written to when the firmware trapped may be damaged.
    }
    this.report({ kind: 'failed', trouble });
  }

  private lookNow(watch: DriveWatch): void {
    this.reportFiles(watch.lookNow());
    this.reportFolders(watch);
  }

  private reportFolders(watch: DriveWatch): void {
    const empty = watch.newEmptyFolders();
    if (empty !== null) this.report({ kind: 'folders', through: this.through, empty });
  }

  private reportFiles(changes: FileChanges | null): void {
    if (changes === null || Object.keys(changes).length === 0) return;
    this.report({ kind: 'files', through: this.through, changes });
  }
}
