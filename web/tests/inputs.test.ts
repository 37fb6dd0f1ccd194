// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A host that writes nonsense into sim.in: the machine goes on. What fuzz_inputs found
// (firmware/host/fuzz_inputs.c).
import { beforeEach, expect, test } from 'vitest';
import {
  SIM_NAME_SIZE,
  SIM_NAMES,
  SIM_PAUSE_INPUT,
  SIM_PINS,
  SIM_RX_SIZE,
  SIM_STATE_DONE,
  SIM_STATE_REPL,
  SIM_TX_SIZE,
} from '../generated/layout';
import { instantiate } from '../sim/firmware';
import { firmwareModule, textOf } from '../sim/test-support';

let firmware: ReturnType<typeof instantiate>;

beforeEach(() => {
  firmware = instantiate(firmwareModule(), () => true);
});

const input = () => firmware.root.inner('in');
const output = () => firmware.root.inner('out');

function writeCode(code: string): void {
  const transfer = firmware.root.inner('transfer');
  transfer.setText('path', '/code.py');
  transfer.bytes('data').set(new TextEncoder().encode(code));
  expect(firmware.exports.sim_drive_write(0, code.length)).toBe(code.length);
}

/** Runs until the machine waits for input; returns what it wrote. */
function settle(): string {
  let text = '';
  for (let runs = 0; runs < 1000; runs++) {
    const pause = firmware.exports.sim_run();
    const [head, tail] = [output().get('tx_head'), input().get('tx_tail')];
    for (let at = tail; at < head; at++) {
      text += textOf(
        output()
          .bytes('tx')
          .slice(at % SIM_TX_SIZE)
          .subarray(0, 1),
      );
    }
    input().set('tx_tail', head);
    if (pause === SIM_PAUSE_INPUT) return text;
  }
  throw new Error(`still running; it wrote: ${text.slice(-500)}`);
}

function setName(index: number, text: Uint8Array, pin: number): void {
  const name = input().inner('board').inner('names', index);
  name.bytes('text').set(text);
  name.set('pin', pin);
  name.set('on_board', 1);
}

test('names that do not end, that are no text, and of pins that are not there', () => {
  const board = input().inner('board');
  for (const field of ['id', 'title', 'chip'] as const) board.bytes(field).fill(0x78);
  board.set('pin_count', 0xffffffff);
  board.set('name_count', 0xffffffff);
  const endless = new Uint8Array(SIM_NAME_SIZE).fill(0x79);
  for (let i = 0; i < SIM_NAMES; i++) setName(i, endless, 0x7979);
  setName(0, endless, 0);
  setName(1, Uint8Array.of(0xff, 0xfe, 0), 0);
  setName(2, new TextEncoder().encode('D4\0'), 1);
  setName(3, new TextEncoder().encode('D5\0'), SIM_PINS);
  input().bytes('rx').fill(0x78);
  writeCode('import board, os\nprint(len(board.board_id), dir(board), len(os.uname()[4]))');
  const text = settle();
  expect(text).toContain(
    `63 ['__class__', '__name__', '__dict__', 'board_id', '${'y'.repeat(SIM_NAME_SIZE - 1)}', 'D4'] 132\r\n`,
  );
  expect(output().get('state')).toBe(SIM_STATE_DONE);
});

test('more bytes on the serial line than its ring holds', () => {
  writeCode('while True:\n    pass\n');
  firmware.exports.sim_run();
  input().bytes('rx').fill(0x79);
  input().set('rx_head', 0xfffffff0);
  firmware.exports.sim_run(); // looked at byte by byte, this would take many seconds
  input().bytes('rx')[0xfffffff0 % SIM_RX_SIZE] = 3;
  input().set('rx_head', 0xfffffff1);
  expect(settle()).toContain('KeyboardInterrupt');
  input().set('rx_head', 0xfffffff1 - 2 * SIM_RX_SIZE); // back
  settle();
  expect(output().get('state')).toBe(SIM_STATE_REPL);
  expect(output().get('rx_tail')).toBe(input().get('rx_head'));
});

test('a yield at every 2^32nd hook', () => {
  input().set('yield_every', 0xffffffff);
  writeCode('for i in range(10000):\n    pass\nprint(i)');
  expect(settle()).toContain('9999');
  expect(output().get('state')).toBe(SIM_STATE_DONE);
});
