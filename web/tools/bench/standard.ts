// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { sim_root, SIM_HEAP_MAX, SIM_STATE_DONE } from '../../generated/layout';
import { DriveFiles } from '../../sim/files';
import { Inputs } from '../../sim/inputs';
import type { Firmware, FirmwareExports } from '../../sim/firmware';
import { SerialLine } from '../../sim/serial';
import { Struct } from '../../sim/structs';
import { MARK_PRELUDE, MarkClock } from './mark-clock';
import { NotRunnable, type Peer, SETTINGS, type TimeKind } from './peer';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Leaves a machine that cannot be suspended. */
class Left extends Error {}

/**
 * The same link without Asyncify. It cannot suspend, so it gets one slice for everything, and where
 * it wants to pause it is left for good: code.py has ended, or there is garbage to collect, which
 * needs the machine unwound. The largest heap puts that off.
 */
export function standardPeer(module: WebAssembly.Module, kind: TimeKind): Peer {
  return {
    id: 'standard',
    run: ({ source }) => {
      let firmware: Firmware | null = null;
      const clock = new MarkClock(kind, () => firmware?.root.inner('out').get('tx_head') ?? 0);
      firmware = instantiateStandard(module, clock.note);
      const { exports, root } = firmware;
      root.inner('in').set('heap_size', SIM_HEAP_MAX);
      const files = new DriveFiles(firmware, new Inputs(firmware));
      files.write('settings.toml', SETTINGS);
      files.write('code.py', encoder.encode(MARK_PRELUDE + source));
      try {
        exports.sim_run();
      } catch (error) {
        if (!(error instanceof Left)) throw error;
      }
      clock.note();
      const out = root.inner('out');
      const text = decoder.decode(new SerialLine(out, root.inner('in'), () => undefined).read());
      if (out.get('state') !== SIM_STATE_DONE) throw new NotRunnable('needs a collection');
      return Promise.resolve(clock.stamp(text));
    },
  };
}

function instantiateStandard(module: WebAssembly.Module, asked: () => void): Firmware {
  const leave = (): never => {
    throw new Left();
  };
  const nothing = (): number => 0;
  const goOn = (): number => {
    asked();
    return 0;
  };
  const instance = new WebAssembly.Instance(module, {
    host: { host_pause_now: goOn },
    env: { getTempRet0: nothing, setTempRet0: nothing, emscripten_notify_memory_growth: nothing },
    asyncify: {
      start_unwind: leave,
      stop_unwind: leave,
      start_rewind: leave,
      stop_rewind: leave,
    },
  });
  const exports = instance.exports as unknown as FirmwareExports & { _initialize?(): void };
  exports._initialize?.();
  return {
    exports,
    root: new Struct(exports.memory.buffer, sim_root, exports.sim_address() >>> 0),
  };
}
