// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The benchmark's page in Chromium: nothing but what web/tools/bench/chromium.ts calls.
import { connectDevice } from '../../../worker/connect-device';
import { BARE_BOARD } from '../../bare-board';
import type { PeerAnswer, PeerOrder } from './protocol';

export interface BenchPage {
  /** Runs a program in a fresh worker. */
  run(order: PeerOrder): Promise<PeerAnswer>;
  /** Milliseconds from making a worker to the first words of code.py. */
  startMachine(): Promise<number>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const FIRST_WORDS = 'here I am';

window.bench = {
  run(order) {
    const worker = new Worker(new URL('./peer-worker.ts', import.meta.url), { type: 'module' });
    return new Promise<PeerAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<PeerAnswer>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(order);
    }).finally(() => {
      worker.terminate();
    });
  },

  startMachine() {
    const code = new TextEncoder().encode(`print("${FIRST_WORDS}")\nwhile True: pass\n`);
    const decoder = new TextDecoder();
    let text = '';
    return new Promise((resolve, reject) => {
      const begin = performance.now();
      const device = connectDevice({
        view: () => undefined,
        files: () => undefined,
        bootOut: () => undefined,
        emptyFolders: () => undefined,
        trouble: (trouble) => {
          reject(new Error(JSON.stringify(trouble)));
        },
        refused: (problem) => {
          reject(new Error(problem));
        },
        serial: (bytes) => {
          text += decoder.decode(bytes, { stream: true });
          if (!text.includes(FIRST_WORDS)) return;
          resolve(performance.now() - begin);
          device.dispose();
        },
      });
      device.run(BARE_BOARD, { 'code.py': code });
    });
  },
};
