// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Work inside of C may be suspended often enough: `make slices` measures the time that it takes.
import { expect, test } from 'vitest';
import { MAX_PACE } from '../sim/pacer';
import { Machine } from '../sim/machine';
import { RunLoop } from '../sim/run-loop';
import { firmwareModule, textOf } from '../sim/test-support';
import { BARE_BOARD } from '../tools/bare-board';
import { readSilentPrograms, STARTED, writeSilentProgram } from '../tools/bench/silent-programs';

const ASKED = 2048;
// A unit takes 10 to 600 ns on a computer, most 100; a slice ends within 20 ms.
const MOST = 50_000;
const WATCHED = 2_000_000;

const programs = readSilentPrograms(new URL('../tools/bench/silent-programs.txt', import.meta.url));
test.each(programs)('$name', (program) => {
  const machine = new Machine(firmwareModule(), BARE_BOARD, {
    heapSize: 1 << 20,
    seed: 1,
    yieldEvery: ASKED,
  });
  writeSilentProgram(machine, program);
  let text = '';
  let startedAt = Infinity;
  let before = 0;
  let longest = 0;
  const loop = new RunLoop(
    machine,
    () => {
      text += textOf(machine.serial.read());
      const { work } = machine.counters();
      if (startedAt < Infinity) longest = Math.max(longest, work - before);
      else if (text.includes(STARTED)) startedAt = work;
      before = work;
    },
    { pace: MAX_PACE },
  );
  const last = loop.runUntil(({ kind }) => kind === 'input' || before > startedAt + WATCHED);
  expect(last?.kind, text).not.toBe('input');
  expect(longest).toBeLessThan(MOST);
});
