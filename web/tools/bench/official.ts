// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript';
import { HEAP_SIZE, type Peer, stampUs, type TimeKind } from './peer';

const PRELUDE = `
def mark():
    print("@")
`;

/**
 * MicroPython's official npm package. Its own clock counts whole milliseconds, so this side looks
 * at a clock when a mark arrives, which is at once. It collects garbage only when Python has
 * returned, and takes more memory meanwhile. In a bundle it has to be told its wasm's `url`.
 */
export function officialPeer(kind: TimeKind, url?: string): Peer {
  return {
    id: 'official',
    run: async ({ source }) => {
      const lines: string[] = [];
      const python = await loadMicroPython({
        heapsize: HEAP_SIZE,
        ...(url === undefined ? {} : { url }),
        stdout: (line) => {
          lines.push(line === '@' ? `@ ${stampUs(kind)}` : line);
        },
      });
      python.runPython(PRELUDE + source);
      return `${lines.join('\n')}\n`;
    },
  };
}
