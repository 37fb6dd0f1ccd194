// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { RunLoop } from '../../sim/run-loop';
import { Machine, type Pause } from '../../sim/machine';
import { MAX_PACE } from '../../sim/pacer';
import { BARE_BOARD } from '../bare-board';
import { MARK_PRELUDE, MarkClock } from './mark-clock';
import { HEAP_SIZE, NotRunnable, type Peer, SETTINGS, type TimeKind } from './peer';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What ships: asyncified.wasm, driven by web/sim in slices of the default 8 ms. */
export function asyncifiedPeer(module: WebAssembly.Module, kind: TimeKind): Peer {
  return {
    id: 'asyncified',
    run: async ({ source }) => {
      let machine: Machine | null = null;
      let text = '';
      const clock = new MarkClock(kind, () => text.length + (machine?.serial.pending ?? 0));
      machine = new Machine(module, BARE_BOARD, { heapSize: HEAP_SIZE, asked: clock.note });
      machine.files.write('settings.toml', SETTINGS);
      machine.files.write('code.py', encoder.encode(MARK_PRELUDE + source));
      await runToEnd(machine, (bytes) => {
        text += decoder.decode(bytes);
        // A program may end before the machine has asked once more.
        clock.note();
      });
      return clock.stamp(text);
    },
  };
}

/** Runs a machine until code.py has ended. */
function runToEnd(machine: Machine, wrote: (bytes: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const paused = (pause: Pause): void => {
      wrote(machine.serial.read());
      if (pause.kind !== 'failed' && pause.kind !== 'input') return;
      loop.stop();
      if (pause.kind === 'failed') reject(new NotRunnable(pause.message));
      else resolve();
    };
    const loop = new RunLoop(machine, paused, { pace: MAX_PACE });
    loop.start();
  });
}
