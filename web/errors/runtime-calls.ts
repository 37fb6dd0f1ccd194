// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// TypeErrors of calls: what is called, and with what.
import { builtins, capital, thing, type Found, type RuntimeContext } from './runtime-context';
import type { FunctionNames } from './program-names';
import { similar } from './similar';

export function explainCall(context: RuntimeContext): Found {
  return notCallable(context) ?? wrongCount(context) ?? keyword(context);
}

function notCallable(context: RuntimeContext): Found {
  const { words, scan, line, program } = context;
  const type = /'(.*)' object is(?:n't| not) callable/.exec(words)?.[1];
  if (type === undefined) return null;
  const gap = commaGap(context);
  if (gap > 0) return { line: gap, sentence: 'There is a comma missing at the end of this line.' };
  const called = [...(scan.code[line - 1] ?? '').matchAll(/([A-Za-z_]\w*)\s*\(/g)];
  const visible = program.visible(line);
  for (const [, name = ''] of called) {
    const defined = visible.get(name) ?? assignedAt(context, name);
    if (defined === undefined || program.functions.some((each) => each.name === name)) continue;
    if (program.imported.get(name) !== undefined)
      return `${name} is a module, and cannot be called. What it has is called as ${name}.something().`;
    if (Object.hasOwn(builtins(context), name))
      return `Line ${defined} stores something else under the name ${name}. Use another name there.`;
    return `${name} is ${thing(type)}, not a function: brackets after a name call it. Take “()” away, or use [ ] for an item.`;
  }
  return `${capital(thing(type))} cannot be called: is there a comma or an operator missing before “(”?`;
}

/** Where a name is given a value that the tree knows as no name, as `print` is none; or undefined. */
function assignedAt({ scan }: RuntimeContext, name: string): number | undefined {
  const at = scan.code.findIndex((code) => new RegExp(`^\\s*${name}\\s*=(?!=)`).test(code));
  return at < 0 ? undefined : at + 1;
}

/** The line before one that begins with a bracket, within brackets, and without a comma; 0 if none. */
function commaGap({ scan, line }: RuntimeContext): number {
  for (const at of [line, line + 1, line - 1]) {
    const code = scan.code[at - 1] ?? '';
    const above = (scan.code[at - 2] ?? '').trimEnd();
    if ((scan.open[at - 1] ?? []).length > 0 && /^\s*[([]/.test(code) && /[)\]\w"']$/.test(above))
      return at - 1;
  }
  return 0;
}

/** A call of next with more than one value in its brackets, which may have brackets within brackets. */
const NEXT_OR = /(?<![.\w])next\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*,/;

function wrongCount(context: RuntimeContext): Found {
  const { words, text } = context;
  if (/takes 1 positional arguments? but 2 /.test(words) && NEXT_OR.test(text))
    return 'CircuitPython’s next has no second value, for when there is nothing more. Write “for … in …:”, or next(…) below “try:”, with “except StopIteration:”.';
  const match =
    /function (?:takes|expected)(?: at (?:least|most))? (\d+)(?: positional)? arguments?,? (?:but|got) (\d+)/.exec(
      words,
    ) ?? /function missing (\d+) required positional arguments?()/.exec(words);
  if (!match) {
    if (!/missing .*argument|argument .*(?:required|missing)/.test(words)) return null;
    return 'Something is missing in the brackets of this call.';
  }
  const [, wanted = '0', given = ''] = match;
  const own = calledWith(context, Number(wanted));
  if (own !== null && given !== '') {
    const { name, parameters, inClass, line } = own;
    if (inClass !== null && parameters[0] !== 'self' && Number(given) === Number(wanted) + 1) {
      const all = ['self', ...parameters].join(', ');
      return { line, sentence: `A method gets its object first. Write: def ${name}(${all}):` };
    }
    const names = parameters.filter((each, index) => index > 0 || each !== 'self');
    const count = Number(given) - (parameters[0] === 'self' ? 1 : 0);
    const wants = names.length === 0 ? 'nothing' : listed(names);
    return `${name} (line ${line}) wants ${wants} in its brackets, and gets ${values(count)}.`;
  }
  if (/\.fill\([^()]*,[^()]*\)/.test(text))
    return `A color is one value, in brackets of its own: ${text.replace(/fill\((.*)\)/, 'fill(($1))')}`;
  if (given === '') return `${values(Number(wanted))} missing in the brackets of this call.`;
  const most = /at (least|most)/.exec(words)?.[1];
  return `This call wants ${most === undefined ? '' : `at ${most} `}${values(Number(wanted))} in its brackets, and gets ${values(Number(given))}.`;
}

/** The program's own function that the line calls and that has so many parameters; null if not one. */
function calledWith({ program, text }: RuntimeContext, parameters: number): FunctionNames | null {
  const called = new Set([...text.matchAll(/([A-Za-z_]\w*)\s*\(/g)].map(([, name]) => name));
  const own = program.functions.filter(
    (each) =>
      each.parameters.length === parameters &&
      called.has(each.name === '__init__' ? (each.inClass ?? '') : each.name),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

function values(count: number): string {
  if (count === 0) return 'no value';
  return count === 1 ? '1 value' : `${count} values`;
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function keyword({ words, text, program, firmware }: RuntimeContext): Found {
  const match = /unexpected keyword argument(?: '(.*)')?|extra keyword arguments given/.exec(words);
  if (!match) return null;
  const name = match[1];
  if (name === undefined) return 'One of the names before “=” in the brackets is not known there.';
  const called = [...text.matchAll(/([A-Za-z_]\w*)\s*\(/g)].map((found) => found[1] ?? '');
  const own = program.functions.find((each) => called.includes(each.name));
  const parameters = own?.parameters.filter((each) => each !== 'self') ?? [];
  const classes = Object.keys(firmware.classes).filter((path) =>
    called.includes(path.split('.').at(-1) ?? ''),
  );
  const members = classes.flatMap((path) => Object.keys(firmware.classes[path] ?? {}));
  const close = similar(name, [...parameters, ...members]);
  if (close !== null) return `Did you mean ${close}?`;
  if (own)
    return `${own.name} (line ${own.line}) has no ${name} in its brackets, only ${parameters.length === 0 ? 'nothing' : listed(parameters)}.`;
  return `What is called here does not know ${name}. Look how the name before “=” is spelled.`;
}
