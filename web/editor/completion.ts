// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  acceptCompletion,
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { localCompletionSource } from '@codemirror/lang-python';
import { syntaxTree } from '@codemirror/language';
import { Prec, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { FirmwareNames, NameKind, Names } from '../names/firmware-names';
import { loadedNames, loadNames } from '../names/load-names';
import { suggest } from './suggest';

const NO_CODE = new Set(['Comment', 'String', 'FormatString', 'Number']);
const ICONS: Readonly<Record<NameKind, string>> = {
  keyword: 'keyword',
  module: 'namespace',
  class: 'class',
  function: 'function',
  value: 'variable',
};

/** At once where the names are there, and when they are where not. */
function withNames<T>(use: (names: FirmwareNames) => T): T | Promise<T> {
  const names = loadedNames();
  return names ? use(names) : loadNames().then(use);
}

function complete(context: CompletionContext, firmware: FirmwareNames): CompletionResult | null {
  const { state, pos } = context;
  if (NO_CODE.has(syntaxTree(state).resolveInner(pos, -1).name)) return null;
  const line = state.doc.lineAt(pos);
  const found = suggest(
    line.text.slice(0, pos - line.from),
    state.doc.toString(),
    ownNames(context),
    firmware,
  );
  if (!found) return null;
  return {
    from: pos - found.word.length,
    options: found.names.map(({ label, kind }) => ({ label, type: ICONS[kind] })),
    // Already done, and done again at each letter: a name that is whole has no suggestions.
    filter: false,
  };
}

function ownNames(context: CompletionContext): Names {
  const local = localCompletionSource(context);
  if (local === null || 'then' in local) return {};
  return Object.fromEntries(
    local.options.map(({ label, type }) => [label, type === 'function' ? 'function' : 'value']),
  );
}

/**
 * Suggestions for names in Python. Tab or a click takes one; Enter never does, it always makes a
 * line: most who type do not look at suggestions.
 */
export const completion: Extension = [
  autocompletion({
    override: [(context) => withNames((names) => complete(context, names))],
    defaultKeymap: false,
  }),
  Prec.highest(
    keymap.of([
      ...completionKeymap.filter(({ key }) => key !== 'Enter'),
      { key: 'Tab', run: acceptCompletion },
    ]),
  ),
];
