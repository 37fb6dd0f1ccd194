// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { IFunctionIdentifier, Terminal } from '@xterm/xterm';

/**
 * What a terminal answers as if somebody had typed it: reports of status, kind, modes, size and
 * settings (ECMA-48 DSR and DA; DECRQM, DECRQSS, XTWINOPS and XTVERSION of xterm's control
 * sequences).
 */
const CSI_QUESTIONS: readonly IFunctionIdentifier[] = [
  { final: 'n' },
  { prefix: '?', final: 'n' },
  { final: 'c' },
  { prefix: '>', final: 'c' },
  { prefix: '=', final: 'c' },
  { prefix: '>', final: 'q' },
  { final: 't' },
  { intermediates: '$', final: 'p' },
  { prefix: '?', intermediates: '$', final: 'p' },
];
const DCS_QUESTIONS: readonly IFunctionIdentifier[] = [
  { intermediates: '$', final: 'q' },
  { intermediates: '+', final: 'q' },
];
/** Colors, which can be set and asked for. */
const OSC_COLORS = [4, 10, 11, 12];

/** Lets the terminal answer no questions: what a program reads is what a person types. */
export function swallowQuestions({ parser }: Pick<Terminal, 'parser'>): void {
  const swallow = (): boolean => true;
  for (const id of CSI_QUESTIONS) parser.registerCsiHandler(id, swallow);
  for (const id of DCS_QUESTIONS) parser.registerDcsHandler(id, swallow);
  for (const id of OSC_COLORS) parser.registerOscHandler(id, (data) => data.includes('?'));
}
