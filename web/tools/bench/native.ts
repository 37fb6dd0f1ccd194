// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HEAP_SIZE, NotRunnable, type Peer, type TimeKind } from './peer';

const PRELUDES: Record<TimeKind, string> = {
  wall: `
from time import ticks_us
def mark():
    print("@", ticks_us())
`,
  cpu: `
from time import clock
def mark():
    print("@", clock() * 1e6)
`,
};

/** The unix port that scripts/build-native.sh has built, a process for each program. */
export function nativePeer(executable: string, kind: TimeKind): Peer {
  return {
    id: 'native',
    run: ({ name, source }) => {
      const folder = mkdtempSync(join(tmpdir(), 'whiletrue-bench-'));
      try {
        const file = join(folder, `${name}.py`);
        writeFileSync(file, PRELUDES[kind] + source);
        const done = spawnSync(executable, ['-X', `heapsize=${HEAP_SIZE}`, file], {
          encoding: 'utf8',
        });
        if (done.error !== undefined) throw done.error;
        if (done.status !== 0) throw new NotRunnable(done.stdout.slice(-300) + done.stderr);
        return Promise.resolve(done.stdout);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}
