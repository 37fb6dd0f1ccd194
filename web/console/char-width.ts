// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { Unicode11Addon } from '@xterm/addon-unicode11';
import type { IUnicodeVersionProvider, Terminal } from '@xterm/xterm';

/** How many cells of the terminal a character takes: as Unicode 11 has it, by which the machine counts, too. */
export function createCharWidth(): (character: string) => number {
  const registered: IUnicodeVersionProvider[] = [];
  const unicode = {
    register: (provider: IUnicodeVersionProvider) => registered.push(provider),
    versions: [],
    activeVersion: '',
  };
  new Unicode11Addon().activate({ unicode } as Pick<Terminal, 'unicode'> as Terminal);
  const [provider] = registered;
  return (character) => provider?.wcwidth(character.codePointAt(0) ?? 0) ?? 1;
}
