// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { wrapBoardSentences, wrapWords } from './own-words';

describe('wrapWords', () => {
  test('breaks between words, and no row is too wide', () => {
    const text = 'Press Run to start the board.\nWhat your program prints appears here.';
    for (let columns = 9; columns < 50; columns++) {
      const rows = wrapWords(text, columns).split('\r\n');
      expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(columns);
      expect(rows.join(' ')).toBe(text.replace('\n', ' '));
    }
  });

  test('leaves a word that is too long, and short text', () => {
    expect(wrapWords('a supercalifragilistic b', 10)).toBe('a\r\nsupercalifragilistic\r\nb');
    expect(wrapWords('as it is', 80)).toBe('as it is');
    expect(wrapWords('', 10)).toBe('');
  });
});

describe('wrapBoardSentences', () => {
  test('breaks the board’s own sentences alone', () => {
    const line = 'x'.repeat(60) + ' ' + 'y'.repeat(60);
    const output = `\r\n${line}\r\nPress any key to enter the REPL. Use CTRL-D to reload.\r\n${line}`;
    expect(wrapBoardSentences(output, 40)).toBe(
      `\r\n${line}\r\nPress any key to enter the REPL. Use\r\nCTRL-D to reload.\r\n${line}`,
    );
    const banner =
      'Adafruit CircuitPython 10.1.4 on 2026-03-09; Adafruit Circuit Playground Bluefruit with nRF52840';
    expect(wrapBoardSentences(`\r\n${banner}\r\n>>> `, 40)).toBe(
      '\r\nAdafruit CircuitPython 10.1.4 on\r\n2026-03-09; Adafruit Circuit Playground\r\nBluefruit with nRF52840\r\n>>> ',
    );
  });
});
