// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { FirmwareNames, NameKind, Names } from '../names/firmware-names';

export interface Suggestion {
  readonly label: string;
  readonly kind: NameKind;
}

/** What could be meant by the word, or its beginning, that ends where the cursor is. */
export interface Suggestions {
  /** As typed so far. */
  readonly word: string;
  readonly names: readonly Suggestion[];
}

const WORD = /[\p{L}_][\p{L}\p{N}_]*$/u;
/** Here a person makes up a name. */
const NEW_NAME =
  /^\s*(async\s+)?def\s+\w+\s*\([^)=]*$|\b(def|class|as|global|nonlocal|lambda)\s+$|\bfor\s+[\w\s,(]*$/;
/** D2 before D10. */
const ORDER = new Intl.Collator('en', { numeric: true });
/** Fewer letters say too little. */
const LEAST_LETTERS = 2;

/**
 * Suggests names for the end of `line`, of a program with this text. `own` are names that the
 * program makes. Null where a suggestion would only be in the way: a name that is whole already,
 * a new name, nothing that begins so.
 */
export function suggest(
  line: string,
  text: string,
  own: Names,
  firmware: FirmwareNames,
): Suggestions | null {
  const word = WORD.exec(line)?.[0] ?? '';
  const before = line.slice(0, line.length - word.length);
  if (/\p{N}$/u.test(before)) return null;
  const { names, least } = candidates(before, text, own, firmware);
  if (word.length < least) return null;
  const fitting = Object.entries(names).filter(([label]) =>
    label.toLowerCase().startsWith(word.toLowerCase()),
  );
  if (fitting.length === 0 || Object.hasOwn(names, word)) return null;
  const found = fitting.map(([label, kind]) => ({ label, kind }));
  // Capitals as typed first, then what the program itself has made.
  const rank = ({ label }: Suggestion): number =>
    (label.startsWith(word) ? 0 : 2) + (Object.hasOwn(own, label) ? 0 : 1);
  found.sort((a, b) => rank(a) - rank(b) || ORDER.compare(a.label, b.label));
  return { word, names: found };
}

function candidates(
  before: string,
  text: string,
  own: Names,
  firmware: FirmwareNames,
): { names: Names; least: number } {
  const nothing = { names: {}, least: 1 };
  if (NEW_NAME.test(before)) return nothing;
  const modules = Object.fromEntries(
    Object.keys(firmware.modules).map((name) => [name, 'module'] as const),
  );
  if (/^\s*(import\s+([\w.]+\s*,\s*)*|from\s+)$/.test(before)) return { names: modules, least: 1 };
  if (/^\s*from\s+\S+\s+$/.test(before)) return { names: { import: 'keyword' }, least: 1 };
  const from = /^\s*from\s+([\w.]+)\s+import\s+\(?[\w\s,]*$/.exec(before);
  if (from) return { names: membersOfModule(from[1] ?? '', firmware), least: 1 };
  if (/^\s*(import|from)\s/.test(before)) return nothing;
  const object = /(?<![\w.)\]}'"])([\p{L}_][\w.]*)\.$/u.exec(before);
  if (object) return { names: membersOf(object[1] ?? '', text, firmware), least: 0 };
  if (before.endsWith('.')) return nothing;
  return {
    names: { ...own, ...firmware.keywords, ...membersOfModule('builtins', firmware) },
    least: LEAST_LETTERS,
  };
}

/** Without the modules that it imports itself. */
function membersOfModule(name: string, firmware: FirmwareNames): Names {
  const all = Object.entries(firmware.modules[name] ?? {});
  return Object.fromEntries(all.filter(([, kind]) => kind !== 'module'));
}

/** What an imported module, a class of one, or a variable that holds an object of one has. */
function membersOf(path: string, text: string, firmware: FirmwareNames): Names {
  const imports = importsIn(text);
  const made = new RegExp(`^[ \\t]*${path.replaceAll('.', '\\.')}\\s*=\\s*([\\w.]+)\\(`, 'gm');
  const maker = [...text.matchAll(made)].at(-1)?.[1];
  const full = fullName(path, imports);
  const ofMaker = maker === undefined ? undefined : fullName(maker, imports);
  return (
    firmware.classes[ofMaker ?? ''] ??
    firmware.classes[full ?? ''] ??
    membersOfModule(full ?? '', firmware)
  );
}

/** "np.NeoPixel" after `import neopixel as np` is "neopixel.NeoPixel". */
function fullName(path: string, imports: ReadonlyMap<string, string>): string | undefined {
  const [first = '', ...rest] = path.split('.');
  const start = imports.get(first);
  return start === undefined ? undefined : [start, ...rest].join('.');
}

/** Names that imports bind, and what they stand for. */
function importsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const bind = (list: string, prefix: string): void => {
    for (const item of list.split(',')) {
      const [, name, as] = /^\s*([\w.]+)(?:\s+as\s+(\w+))?\s*$/.exec(item) ?? [];
      if (name === undefined) continue;
      found.set(as ?? name.split('.')[0] ?? name, prefix + name);
    }
  };
  for (const [, list = ''] of text.matchAll(/^[ \t]*import[ \t]+([^\n#;]+)/gm)) bind(list, '');
  const froms = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(?:\(([^)]*)\)|([^\n#;]+))/gm;
  for (const [, module = '', inside, list] of text.matchAll(froms)) {
    bind(inside ?? list ?? '', `${module}.`);
  }
  return found;
}
