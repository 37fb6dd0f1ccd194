// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Values that do not fit: their types, what is in them, what is not.
import { capital, thing, type Found, type RuntimeContext } from './runtime-context';
import { similar } from './similar';

const SIGNS: Readonly<Record<string, string>> = {
  add: '+',
  iadd: '+',
  sub: '-',
  isub: '-',
  mul: '*',
  imul: '*',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  lt: '<',
  gt: '>',
  le: '<=',
  ge: '>=',
  and: '&',
  or: '|',
  xor: '^',
};

export function explainType(context: RuntimeContext): Found {
  const { words, text } = context;
  const types = /unsupported types for __(\w+)__: '(.*)', '(.*)'/.exec(words);
  if (types) return operator(context, types[1] ?? '', types[2] ?? '', types[3] ?? '');
  let match = /'(.*)' object is(?:n't| not) iterable/.exec(words);
  if (match) {
    const type = thing(match[1] ?? '');
    if (/^for\b/.test(text) && type === 'a number')
      return 'A “for” cannot go through a number. To count, write range(…) around it.';
    return `${capital(type)} cannot be taken apart: what stands there has to be a list, text or the like.`;
  }
  match = /'(.*)' object is(?:n't| not) subscriptable/.exec(words);
  if (match) {
    if (match[1] === 'NoneType')
      return 'What stands before [ ] is None. A function without “return”, such as print() or sort(), gives None.';
    return `${capital(thing(match[1] ?? ''))} has no items, so [ ] cannot follow it.`;
  }
  match = /object of type '(.*)' has no len\(\)/.exec(words);
  if (match) return `${capital(thing(match[1] ?? ''))} has no length.`;
  match = /'(.*)' object doesn't support item (assignment|deletion)/.exec(words);
  if (match)
    return `${capital(thing(match[1] ?? ''))} cannot be changed. Make a new one, or use a list.`;
  match = /(\w+) indices must be integers, not (\w+)/.exec(words);
  if (match)
    return match[2] === 'float'
      ? 'An item’s number is a whole one: use // instead of /, or int(…).'
      : `An item’s number is a whole one, not ${thing(match[2] ?? '')}.`;
  match = /unhashable type|unsupported type for __hash__: '(.*)'/.exec(words);
  if (match) return 'A list or a dictionary cannot be a key. Use text, a number or a tuple.';
  match = /can't convert '?(\w+)'?(?: object)? to '?(\w+)'?/.exec(words);
  if (match?.[2] === 'json')
    return `JSON has no word for ${thing(match[1] ?? '')}: only for text, numbers, lists, dictionaries, True, False and None.`;
  if (match)
    return `Here ${thing(match[2] ?? '')} is needed, but there is ${thing(match[1] ?? '')}.`;
  if (words === 'object with buffer protocol required' && /\.write\(/.test(text))
    return 'A file takes text. Make text of what is in the brackets with str(…).';
  if (/^raise\b/.test(text))
    return 'After “raise” stands an exception, as in: raise ValueError("what is wrong")';
  return null;
}

function operator(context: RuntimeContext, name: string, left: string, right: string): Found {
  const { text, program, source } = context;
  const both = [left, right];
  if (/\brange\(/.test(text) && ['lt', 'gt', 'le', 'ge', 'add'].includes(name)) {
    const inside = /\brange\(([^()]*)\)/.exec(text)?.[1];
    if (both.includes('function')) return 'len needs brackets: range(len(…))';
    const other = both.find((type) => !['int', 'float'].includes(type));
    if (other === 'list' || other === 'tuple')
      return `range needs a number. For each place in it, write range(len(${inside ?? '…'})).`;
    if (other !== undefined) return `range needs a number, not ${thing(other)}.`;
  }
  if (both.includes('NoneType'))
    return 'One of the two is None. A function without “return” gives None.';
  const isNumber = (type: string): boolean => type === 'int' || type === 'float';
  if (both.includes('str') && both.some(isNumber)) {
    const fromInput = [...program.visible(context.line)].find(
      ([variable, line]) =>
        new RegExp(`\\b${variable}\\b`).test(text) &&
        new RegExp(`^\\s*${variable}\\s*=\\s*input\\(`).test(source.split('\n')[line - 1] ?? ''),
    );
    if (fromInput)
      return `input() gives text. For a number, write ${fromInput[0]} = int(input(…)) on line ${fromInput[1]}.`;
    if (['lt', 'gt', 'le', 'ge'].includes(name))
      return 'Text and a number cannot be compared. Make a number of the text with int(…).';
    if (name === 'add' || name === 'iadd')
      return 'Text and a number cannot be added. Make text of the number with str(…), or a number of the text with int(…).';
  }
  const sign = SIGNS[name];
  const pair = left === right ? `two of ${thing(left)}` : `${thing(left)} and ${thing(right)}`;
  return sign === undefined
    ? `This cannot be done with ${pair}.`
    : `“${sign}” cannot be used with ${pair}.`;
}

export function explainValue(context: RuntimeContext): Found {
  const { words, text, scan } = context;
  if (words.startsWith('invalid syntax for integer')) {
    const [, , given] = /\bint\(\s*(["'])(.*?)\1/.exec(text) ?? [];
    return `int(…) makes a number of text such as "12". ${given === undefined ? 'What it gets here' : `“${given}”`} is no whole number.`;
  }
  if (words.startsWith('invalid syntax for number'))
    return 'float(…) makes a number of text such as "1.5": with a point, and nothing else.';
  if (words === 'Invalid mode' && /\bopen\(/.test(text))
    return 'open knows these modes: "r" reads, "w" writes anew, "a" adds at the end, and "r+" both reads and writes. A “b” after it is for bytes.';
  let match = /^(\w+) in use/.exec(words);
  if (match) {
    // A pin has several names; the one on this line is the one that was meant.
    const pin = /\bboard\.(\w+)/.exec(text)?.[1] ?? match[1] ?? '';
    const first = scan.code.findIndex((code) => new RegExp(`board\\.${pin}\\b`).test(code)) + 1;
    const where = first > 0 && first < context.line ? ` on line ${first}` : '';
    return `The pin ${pin} is taken already${where}. Make one object for each pin and use it everywhere.`;
  }
  match = /too many values to unpack \(expected (\d+)\)/.exec(words);
  if (match) return `There are more values than the ${match[1] ?? ''} names left of “=”.`;
  if (/need more than (\d+) values? to unpack/.test(words))
    return 'There are fewer values than names left of “=”.';
  if (/substring not found|object not in sequence/.test(words))
    return 'What is looked for is not in there.';
  if (/^raise\b/.test(text)) return 'The program itself says so, with “raise” on this line.';
  return null;
}

export function explainIndex(context: RuntimeContext): Found {
  const { words, text } = context;
  // Of an empty list, a board's words are those of any index.
  const pops = /\.pop\(\s*\)/.test(text) && !text.includes('[');
  if (pops || /empty/.test(words)) return 'There is nothing in it to take.';
  const name = /([A-Za-z_]\w*)\s*\[/.exec(text)?.[1];
  if (name !== undefined && new RegExp(`\\b${name}\\s*=.*\\bNeoPixel\\(`).test(context.source))
    return pixels(context);
  const of = name === undefined ? 'it' : name;
  return `There is no such item. They count from 0, so the last one is ${of}[len(${of}) - 1].`;
}

/** Says only what stands in the program: how many pixels there are, and which one was meant. */
function pixels({ text, source }: RuntimeContext): Found {
  const target = /([A-Za-z_]\w*)\s*\[\s*(-?\d+|[^\]]*)\s*\]/.exec(text);
  const name = target?.[1] ?? 'pixels';
  const index = target?.[2] ?? '';
  const made = new RegExp(
    `\\b${name}\\s*=\\s*[\\w.]+\\(\\s*[\\w.]+\\s*,\\s*(?:n\\s*=\\s*)?(\\w+)`,
  ).exec(source);
  const size = constant(source, made?.[1] ?? '');
  if (size === null)
    return `There is no such pixel. They count from 0, so the last one is ${name}[len(${name}) - 1].`;
  return /^-?\d+$/.test(index)
    ? `There is no pixel ${index} of ${size}: they count from 0 to ${size - 1}.`
    : `There are ${size} pixels, and they count from 0 to ${size - 1}.`;
}

/** The value of a number, or of a name that is given one number only. */
function constant(source: string, text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '') return null;
  const given = [
    ...source.matchAll(new RegExp(`^\\s*${text}\\s*[-+*/]?=(?!=)\\s*(.*?)\\s*(?:#.*)?$`, 'gm')),
  ];
  const value = given.length === 1 ? given[0]?.[1] : undefined;
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : null;
}

export function explainKey({ words, source, text }: RuntimeContext): Found {
  if (/^del\s+\w+$/.test(text)) return `There is no ${words} that could be deleted.`;
  const keys = [...source.matchAll(/(["'])([^"'\n]*)\1\s*:/g)].map((match) => match[2] ?? '');
  const close = similar(words, keys);
  if (close !== null) return `There is no “${words}” in the dictionary. Did you mean "${close}"?`;
  const name = /([A-Za-z_]\w*)\s*\[/.exec(text)?.[1] ?? 'it';
  return `There is no “${words}” in the dictionary. Ask first with: if … in ${name}:`;
}

/** What FAT's FR_DENIED can mean. */
function explainDenied(path: string, text: string): string {
  if (/\brmdir\(/.test(text)) return 'A folder can be removed only when it is empty.';
  if (/\.write\w*\(/.test(text))
    return 'This file was opened to be read. To write it anew, open it with "w"; to add at its end, with "a".';
  if (/\.read\w*\(/.test(text))
    return 'This file was opened to be written. To read it, open it with "r".';
  return path.includes('/')
    ? 'The program may not write there.'
    : 'The top folder of the board’s drive is full, or holds a folder of that name: it has place for 512 names, and each long name takes several. Put many files into a folder of their own.';
}

/** What FatFs says of a file that it has no longer open. */
function explainClosed(text: string, source: string): Found {
  const name = /(\w+)\.(?:read|write|flush|seek|close)\w*\(/.exec(text)?.[1];
  if (name === undefined) return null;
  return new RegExp(`\\b${name}\\.close\\(|\\bas ${name}\\b`).test(source)
    ? `${name} is closed by now: use it before its close(), or further right below its “with”.`
    : 'This file was renamed or deleted in the editor while the program had it open. Open it again.';
}

/** What is said of a path that leads nowhere. */
function explainNoFile(path: string, text: string, files: readonly string[]): string {
  if (path === '') return 'There is no such file on the board’s drive.';
  const folder = path.slice(0, path.lastIndexOf('/'));
  if (path.includes('/') && /\bopen\([^,]*,\s*["'][wax]/.test(text))
    return `There is no folder ${folder} on the board’s drive. Make it first, with os.mkdir().`;
  const close = similar(path, files);
  return close === null
    ? `There is no file ${path} on the board’s drive. Add it as a new file first.`
    : `There is no file ${path} on the board’s drive. Did you mean ${close}?`;
}

export function explainSystem({ words, text, files, source }: RuntimeContext): Found {
  const match = /^\[Errno (\d+)\][^:]*(?:: (.*))?/.exec(words);
  const path = match?.[2]?.replace(/^\/+/, '') ?? '';
  switch (Number(match?.[1] ?? words)) {
    case 2:
      return explainNoFile(path, text, files);
    case 13:
      return explainDenied(path, text);
    case 30:
      return 'The drive is read-only for the program. A boot.py with storage.remount("/", readonly=False) lets it write; so does “The board’s drive” in the File menu.';
    case 17:
      return `There is a ${path === '' ? 'file or folder of that name' : path} already.`;
    case 20:
    case 21:
      return 'That is a folder, or should be one.';
    case 22:
      return explainClosed(text, source);
    case 28:
      return 'The board’s drive is full. Delete what you don’t need.';
    default:
      return null;
  }
}
