// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The firmware's line editor counts cells as the console's terminal draws them.
import { readFileSync } from 'node:fs';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import type { IUnicodeVersionProvider, Terminal } from '@xterm/xterm';
import { expect, test } from 'vitest';

const FIRST = 0xa0;
const LAST = 0x10ffff;

function terminalWidths(): IUnicodeVersionProvider {
  const registered: IUnicodeVersionProvider[] = [];
  const terminal = {
    unicode: { register: (provider: IUnicodeVersionProvider) => registered.push(provider) },
  };
  new Unicode11Addon().activate(terminal as unknown as Terminal);
  const [provider] = registered;
  if (!provider) throw new Error('the addon registers nothing');
  return provider;
}

function firmwareWidths(): Uint8Array {
  const widths = new Uint8Array(LAST + 1).fill(1);
  const header = readFileSync(
    new URL('../../firmware/terminal/char_widths.h', import.meta.url),
    'utf8',
  );
  for (const [, name, list = ''] of header.matchAll(/#define CHAR_WIDTHS_(\w+)\(X\)([^#/]*)/g)) {
    for (const [, first, last] of list.matchAll(/X\((\w+), (\w+)\)/g)) {
      widths.fill(name === 'TWO' ? 2 : 0, Number(first), Number(last) + 1);
    }
  }
  return widths;
}

test('every character is as wide for the firmware as for the terminal', () => {
  const [terminal, firmware] = [terminalWidths(), firmwareWidths()];
  const different = [];
  for (let point = FIRST; point <= LAST; point++) {
    if (terminal.wcwidth(point) !== firmware[point]) different.push(point.toString(16));
  }
  expect(different).toEqual([]);
  expect(firmware[0x1f600]).toBe(2);
});
