// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Names that are not there: of variables, of attributes.
import {
  builtins,
  capital,
  moduleOf,
  namesOfModule,
  thing,
  type Found,
  type RuntimeContext,
} from './runtime-context';
import { similar } from './similar';
import { writtenInstead } from './instead';
import { explainAwaited } from './runtime-asyncio';
import { ownEntry } from './own-entry';

/** From other languages. */
const WORDS: Readonly<Record<string, string>> = {
  true: 'True',
  false: 'False',
  none: 'None',
  null: 'None',
  nil: 'None',
  NULL: 'None',
  undefined: 'None',
  TRUE: 'True',
  FALSE: 'False',
  this: 'self',
};

/** What other languages, and an older Python, have for it. */
const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  delay: 'To wait, write time.sleep(…), in seconds, with “import time” at the top.',
  wait: 'To wait, write time.sleep(…), in seconds, with “import time” at the top.',
  millis: 'For the time that passes, write time.monotonic(), with “import time” at the top.',
  console: 'To print, write print(…).',
  System: 'To print, write print(…).',
  echo: 'To print, write print(…).',
  puts: 'To print, write print(…).',
  raw_input: 'To ask for text, write input(…).',
  xrange: 'Write range(…).',
  pinMode: 'A pin is made with digitalio.DigitalInOut(board.D13), and then has a direction.',
  digitalWrite: 'A pin is made with digitalio.DigitalInOut(board.D13), and then has a value.',
  digitalRead: 'A pin is made with digitalio.DigitalInOut(board.D13), and then has a value.',
};

/** Modules whose names beginners use, where several have one the first of these. */
const COMMON_MODULES = ['time', 'random', 'math', 'digitalio', 'neopixel', 'board'];

/** Words that are all of a line, and so read as a name where they are misspelled. */
const LONE = ['break', 'continue', 'pass', 'raise', 'return'];
const LONE_MISTAKES: Readonly<Record<string, string>> = { brake: 'break' };
/** All other words of Python's own lead to another mistake, or none, where they are misspelled. */
const VALUES = ['True', 'False', 'None'];

/** Whether it is a word of the code, not only of a text in it. */
function inCode({ scan, line }: RuntimeContext, pattern: RegExp): boolean {
  return pattern.test(scan.code[line - 1] ?? '');
}

export function explainName(context: RuntimeContext): Found {
  const { words, program, firmware, line } = context;
  if (words.startsWith('local variable')) return unassigned(context);
  const name = /name '(.*)' is(?:n't| not) defined/.exec(words)?.[1];
  if (name === undefined) return null;
  if (/[“”„‟‘’‚‛«»]/.test(name))
    return 'These are curly quotes, as in letters. Type straight ones: " or \'.';
  const visible = program.visible(line);
  const around = program.classAround(line);
  if (around !== null && program.members.get(around)?.has(name))
    return `${name} belongs to the object. Did you mean self.${name}?`;
  const word = ownEntry(WORDS, name);
  if (word !== undefined) return `Did you mean ${word}?`;
  if (Object.hasOwn(firmware.modules, name) && name !== 'builtins')
    return `${name} is a module: put “import ${name}” at the top of the program.`;
  for (const [alias, path] of program.imported) {
    if (namesOfModule(context, path).includes(name))
      return `${name} is in the module ${path}. Did you mean ${alias}.${name}?`;
  }
  const later = visible.get(name);
  const meant = meantByNew(context, name);
  if (meant !== null) return `Did you mean ${meant}?`;
  if (later !== undefined)
    return later > line
      ? `${name} gets its value on line ${later}, which comes later. Move that line up.`
      : `${name} has no value yet when this line runs.`;
  const other = ownEntry(OTHER_LANGUAGES, name);
  if (other !== undefined) return other;
  const module = COMMON_MODULES.find((path) => namesOfModule(context, path).includes(name));
  if (module !== undefined)
    return `${name} is in the module ${module}: put “import ${module}” at the top of the program, and write ${module}.${name} here.`;
  const alone = context.text === name;
  const close =
    (alone ? ownEntry(LONE_MISTAKES, name) : undefined) ??
    similar(name, [
      ...(alone ? LONE : []),
      ...visible.keys(),
      ...Object.keys(builtins(context)),
      ...VALUES,
    ]);
  if (close !== null) return `Did you mean ${close}?`;
  const modules = Object.keys(firmware.modules).filter(
    (module) => module !== 'builtins' && namesOfModule(context, module).includes(name),
  );
  if (modules.length === 1 && modules[0] !== undefined)
    return `${name} is in the module ${modules[0]}: put “import ${modules[0]}” at the top, and write ${modules[0]}.${name}.`;
  const closeModule = similar(name, Object.keys(firmware.modules));
  if (closeModule !== null && inCode(context, new RegExp(`\\b${name}\\.`)))
    return `Did you mean ${closeModule}? Then put “import ${closeModule}” at the top of the program.`;
  if (name === 'self') return 'Write self first in the brackets after “def” of this method.';
  return `Nothing is stored under the name ${name}. If it is meant as text, put it in quotes: "${name}"`;
}

/**
 * A name that gets its first value on the very line that asks for it, as in `cuont = cuont + 1`, may
 * be another one misspelled: that one, or null.
 */
function meantByNew({ program, line }: RuntimeContext, name: string): string | null {
  const visible = program.visible(line);
  if (visible.get(name) !== line) return null;
  const others = [...visible].filter(([, first]) => first !== line);
  return similar(
    name,
    others.map(([other]) => other),
  );
}

/** The board does not say which name; the program's tree knows those that come into question. */
function unassigned(context: RuntimeContext): Found {
  const { program, line, scan } = context;
  const own = program.assignedAround(line);
  const used = new Set(scan.code[line - 1]?.match(/(?<![\w.])[A-Za-z_]\w*/g) ?? []);
  const names = [...used].filter((name) => own.has(name));
  const outer = names.find((name) => program.outer.has(name));
  if (outer !== undefined)
    return `${outer} is made outside of this function. To change it in here, write “global ${outer}” as the function’s first line.`;
  const name = names[0];
  const meant = name === undefined ? null : meantByNew(context, name);
  if (meant !== null) return `Did you mean ${meant}?`;
  return `${name ?? 'This name'} is used here before it has a value in this function. Give it one above.`;
}

export function explainAttribute(context: RuntimeContext): Found {
  const { words, text } = context;
  if (words.startsWith('Cannot set value when direction is input')) {
    const name = /([\w.]+)\.value\b/.exec(text)?.[1] ?? 'pin';
    return `This pin is an input. To switch it, say so first: ${name}.direction = digitalio.Direction.OUTPUT`;
  }
  if (words.startsWith('Pull not used when direction is output'))
    return 'A pin that is an output has no pull. Make it an input, or leave pull away.';
  const set = /can't set attribute '(.*)'/.exec(words)?.[1];
  if (set !== undefined) return setAttribute(context, set);
  const match = /'?(.*?)'? object(?: '(.*)')? has no attribute '(.*)'/.exec(words);
  const name = match?.[3];
  if (!match || name === undefined || !/^[\w\u0080-\uffff]+$/.test(name)) return null;
  const type = (match[2] ?? match[1] ?? '').replace(/^type$/, '');
  return type === 'module' ? moduleAttribute(context, name) : classAttribute(context, type, name);
}

/** The board does not say of what; the program may. */
function setAttribute(context: RuntimeContext, name: string): Found {
  const before = new RegExp(`([A-Za-z_][\\w.]*)\\.${name}\\b`).exec(context.text)?.[1] ?? '';
  const made = new RegExp(`(?:^|\\n)\\s*${before.replace('.', '\\.')}\\s*=\\s*([\\w.]+)(\\(?)`);
  const [, source = before, call = ''] = made.exec(context.scan.code.join('\n')) ?? [];
  if (call === '' && /^board\.\w+$/.test(source)) return classAttribute(context, 'Pin', name);
  const type = call === '' ? '' : (source.split('.').at(-1) ?? '');
  const path = Object.keys(context.firmware.classes).find(
    (each) => each.split('.').at(-1) === type,
  );
  const members = ownEntry(context.firmware.classes, path ?? '');
  if (members === undefined)
    return `${name} cannot be stored here: what stands before the point has no room for it.`;
  if (Object.hasOwn(members, name)) return `${name} can be read here, but not set.`;
  return classAttribute(context, type, name);
}

function moduleAttribute(context: RuntimeContext, name: string): Found {
  const { source, firmware, files, line } = context;
  // The statement may begin on a line before.
  const near = source
    .split('\n')
    .slice(Math.max(0, line - 2), line + 1)
    .reverse();
  const written = near.map((text) =>
    new RegExp(`([A-Za-z_][\\w.]*)\\s*\\.\\s*${name}\\b`).exec(text),
  );
  const before = written.find((found) => found !== null)?.[1];
  if (before === undefined) return `The module has no ${name}.`;
  const module = moduleOf(context, before) ?? before;
  if (files.includes(`${module}.py`) && Object.hasOwn(firmware.modules, module))
    return `Your own file ${module}.py is used instead of the module ${module}. Give the file another name.`;
  const instead = writtenInstead(module, name);
  if (instead !== null) return instead;
  const close = similar(name, namesOfModule(context, module));
  // A pin of another number is another pin.
  const other = module === 'board' && /\d/.test(name) && digits(name) !== digits(close ?? '');
  if (close !== null && !other) return `Did you mean ${before}.${close}?`;
  if (module === 'board' && ['I2C', 'SPI', 'UART', 'STEMMA_I2C'].includes(name))
    return `Boards have ${name}, but this simulator has no such bus yet.`;
  if (module === 'board')
    return `This board has no ${name}. Its names are printed by print(dir(board)).`;
  return `The module ${module} has no ${name}. What it has is printed by print(dir(${before})).`;
}

function digits(name: string): string {
  return name.replace(/\D/g, '');
}

const LENGTH = 'for how long it is, write len(…).';
/** What the wish is called here. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  list: {
    add: 'to put something at its end, write append.',
    push: 'to put something at its end, write append.',
    contains: 'to ask whether something is in it, write “in”.',
    length: LENGTH,
    len: LENGTH,
    size: LENGTH,
  },
  str: {
    toUpperCase: 'for capitals, write upper.',
    toLowerCase: 'for small letters, write lower.',
    contains: 'to ask whether something is in it, write “in”.',
    length: LENGTH,
    len: LENGTH,
    size: LENGTH,
  },
  tuple: { length: LENGTH, len: LENGTH, size: LENGTH },
  dict: {
    has_key: 'to ask whether a key is in it, write “in”.',
    length: LENGTH,
    len: LENGTH,
    size: LENGTH,
  },
};

function classAttribute(context: RuntimeContext, type: string, name: string): Found {
  const { firmware, program } = context;
  if (name === '__await__') return explainAwaited(type, context.text);
  if (type === 'super')
    return /\bsuper\(/.test(context.text)
      ? `What this class is made from has no ${name}.`
      : `On a board, a property that super() reaches has no ${name} of the object: self is not the object there. Make a method of it, and call that.`;
  if (type === 'NoneType')
    return `What stands before .${name} is None. A function without “return”, such as print() or sort(), gives None.`;
  if (type === 'Pin') {
    const pin = new RegExp(`([\\w.]+)\\.${name}\\b`).exec(context.text)?.[1] ?? 'board.D13';
    return `${pin} is only the pin. To read or switch it, make led = digitalio.DigitalInOut(${pin}) of it first.`;
  }
  const other = ownEntry(ownEntry(OTHERWISE, type) ?? {}, name);
  if (other !== undefined) return `${capital(thing(type))} has no ${name}: ${other}`;
  const path = Object.keys(firmware.classes).find((each) => each.split('.').at(-1) === type);
  const members = [
    ...(program.members.get(type) ?? []),
    ...Object.keys(firmware.classes[path ?? ''] ?? {}),
  ];
  const begun = members.filter((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  const close = similar(name, members) ?? (begun.length === 1 ? begun[0] : undefined);
  if (close !== undefined) return `Did you mean ${close}?`;
  if (type === 'tuple' && ['append', 'extend', 'insert', 'remove', 'pop', 'sort'].includes(name))
    return 'A tuple, made with ( ), cannot change. Make it a list: with [ ].';
  return `${capital(thing(type))} has no ${name}.`;
}
