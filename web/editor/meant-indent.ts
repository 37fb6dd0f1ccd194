// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { statementsAround, type IndentWidths } from './python-indent';
import { openAt } from './python-scan';

/** What stands before the cursor where nothing else is on the line yet. */
export interface Spaces {
  /** Columns that the editor put there. */
  readonly made: number;
  /** Columns that the person put there as well, as if the editor had not. */
  readonly typed: number;
  /** With the Tab key, which may also be meant as one step more. */
  readonly tabbed: boolean;
}

/**
 * Whether a person puts the spaces of each line, although the editor has put them already: the last
 * lines that they did so for, since they last trusted the editor; and whether with the Tab key.
 */
export interface Copied {
  readonly lines: number;
  readonly tabbed: boolean;
}

export const NONE_COPIED: Copied = { lines: 0, tabbed: false };

/** One step of indentation as the person copies it: columns, or the Tab key. Null: not known yet. */
export type PaperStep = number | 'tab' | null;

/** Where a line is meant to begin, and the step that is known now. */
export interface MeantIndent {
  readonly indent: number;
  readonly step: PaperStep;
}

/** The narrowest step that anybody indents by, in columns. */
const NARROWEST = 2;

/**
 * With a line more, before whose text this was typed. After a colon in a block it may be one step by
 * habit, by somebody who trusts the editor for the rest.
 */
export function copiedWith(
  copied: Copied,
  before: string,
  { typed, tabbed }: Spaces,
  step: PaperStep,
  widths: IndentWidths,
): Copied {
  if (typed <= 0) return NONE_COPIED;
  const open = openAt(before);
  const levels = [...statementsAround(before, open, Infinity, widths)].length;
  const width = tabbed ? widths.unit : typeof step === 'number' ? step : NARROWEST;
  if (open.last === ':' && typed < levels * width) return NONE_COPIED;
  return { lines: copied.lines + 1, tabbed };
}

/**
 * Whether a line that the editor indented, and before whose text nothing was typed, is meant to begin
 * at the left: whoever copies all spaces from paper has none to copy there. A blank line above makes
 * it likely; Tab after a colon may just be a habit.
 */
export function meantAtLeft(before: string, copied: Copied): boolean {
  if (copied.lines === 0) return false;
  const open = openAt(before);
  if (open.brackets.length > 0 || before.endsWith('\\\n')) return false;
  const isLikely = /\n[ \t]*\n$/.test(before) && !open.inString && !copied.tabbed;
  return copied.lines >= (isLikely ? 1 : 2);
}

/**
 * Where a line belongs that the editor indented, and before whose text somebody put spaces more:
 * these are all of the line's indentation, because they copy it from paper with its spaces, whose
 * steps may not be the editor's. Null where the sum is what Python may want. `before` is the text
 * over the line, with its end. Inside brackets and strings only who has `copied` lines before is
 * known to mean this, and whoever puts at least as much as the editor has put.
 */
export function meantIndent(
  before: string,
  { made, typed, tabbed }: Spaces,
  step: PaperStep,
  widths: IndentWidths,
  copied = NONE_COPIED,
): MeantIndent | null {
  const open = openAt(before);
  if (open.inString || open.brackets.length > 0 || before.endsWith('\\\n')) {
    // As much as the editor put, or more, is the whole of it. In a string, spaces are text.
    if (typed >= made && made > 0 && !open.inString) return { indent: typed, step };
    return copied.lines > 0 && !tabbed && made > 0 ? { indent: typed, step } : null;
  }
  const around = [...statementsAround(before, open, Infinity, widths)];
  const depths = around.map(({ indent }) => indent).reverse();
  if (open.last === ':') {
    // Only one step more is possible, however wide it is on paper.
    if (made <= (depths.at(-1) ?? 0)) return null;
    const shown = typed / depths.length;
    if (tabbed) return { indent: made, step: 'tab' };
    return { indent: made, step: Number.isInteger(shown) ? shown : step };
  }
  // After `return` the editor goes back a step, and Tab takes that back.
  if (tabbed && step !== 'tab' && depths.includes(made + typed)) return null;
  const width = tabbed || step === 'tab' ? widths.unit : step;
  if ((width === null || width === widths.unit) && depths.includes(typed)) {
    return { indent: typed, step };
  }
  if (depths.length < 2) return null;
  const steps = Math.round(typed / (width ?? Math.min(typed, widths.unit)));
  const indent = depths[Math.min(Math.max(steps, 1), depths.length - 1)];
  return indent === undefined ? null : { indent, step };
}
