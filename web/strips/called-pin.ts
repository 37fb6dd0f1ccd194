// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Project } from '../project/project';
import { textOf } from '../project/text';
import type { PinDefinition } from '../sim/board';

/**
 * What a person calls a pin that has several names: as their program does ("board.TX"), else as it is printed on
 * the board, whose drawing `svg` is. The first name is the one of the board's own messages, such as "D1 in use".
 */
export function calledPin(pin: PinDefinition, files: Project['files'], svg: string): string {
  const { names, cpu } = pin;
  const printed = names.filter((name) => svg.includes(`>${name}</text>`));
  const used = namesOfBoard(files);
  const known = names.filter((name) => used.has(name));
  return known.find((name) => printed.includes(name)) ?? known[0] ?? printed[0] ?? names[0] ?? cpu;
}

/** What of `board` the program uses, comments left out. */
function namesOfBoard(files: Project['files']): Set<string> {
  const texts = [...files].map(([path, { bytes }]) =>
    path.endsWith('.py') ? (textOf(bytes) ?? '') : '',
  );
  const code = texts.join('\n').replace(/#.*$/gm, '');
  return new Set(Array.from(code.matchAll(/\bboard\s*\.\s*(\w+)/g), ([, name]) => name ?? ''));
}
