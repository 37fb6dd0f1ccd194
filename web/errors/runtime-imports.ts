// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Modules that are not there, or not under that name.
import { writtenInstead } from './instead';
import { lacking } from './lacking';
import { ownEntry } from './own-entry';
import { namesOfModule, type Found, type RuntimeContext } from './runtime-context';
import { similar } from './similar';

/** Names of modules that are files of the project. */
function ownModules({ files }: RuntimeContext): string[] {
  return files.flatMap((file) => /^(?:lib\/)?(\w+)\.py$/.exec(file)?.[1] ?? []);
}

/**
 * Of an error that comes of a module's name with capitals. Of one that is a file the import itself is none, as a
 * board's drive does not tell them from small letters.
 */
export function explainCapitals(context: RuntimeContext): Found {
  const { kind, words, text, program, firmware } = context;
  const own = ownModules(context);
  for (const [name, path] of program.imported) {
    const written = path.split('.')[0] ?? path;
    const right = written.toLowerCase();
    if (written === right || own.includes(written)) continue;
    if (ownEntry(firmware.modules, right) === undefined) continue;
    const failed =
      words === `no module named '${written}'` ||
      (kind === 'NameError' && words.includes(`'${right}'`)) ||
      (/^'module' object is(?:n't| not) callable/.test(words) && text.includes(`${name}(`)) ||
      (/^'module' object has no attribute/.test(words) && text.includes(`${name}.`));
    if (failed) return `${right} is written in small letters: import ${right}`;
  }
  return null;
}

/** Of a module within a library that the program has. */
function missingPart(module: string, files: readonly string[]): string | null {
  const [top = '', ...inside] = module.split('.');
  const folder = [`${top}/`, `lib/${top}/`].find((each) =>
    files.some((path) => path.toLowerCase().startsWith(each.toLowerCase())),
  );
  if (folder === undefined || inside.length === 0) return null;
  return `The library ${top} is here, but ${folder}${inside.join('/')}.py is not. Add the whole library again, if that was a file of it.`;
}

export function explainImport(context: RuntimeContext): Found {
  const { words, firmware, text } = context;
  const module = /no module named '(.*)'/.exec(words)?.[1];
  const own = ownModules(context);
  if (module !== undefined) {
    const modules = Object.keys(firmware.modules).filter((each) => each !== 'builtins');
    const part = missingPart(module, context.files);
    if (part !== null) return part;
    const known = lacking(module);
    if (known !== null) return known;
    const close = similar(module, [...modules, ...own]);
    if (close !== null) return `Did you mean ${close}?`;
    return `There is no module ${module} here. If it is yours, add it as a file ${module}.py.`;
  }
  const name = /can(?:'t|not) import name '?([^']*)'?/.exec(words)?.[1];
  if (name === undefined) return null;
  const from = /from\s+([\w.]+)\s+import/.exec(text)?.[1] ?? '';
  if (own.includes(from) && Object.hasOwn(firmware.modules, from))
    return `Your own file ${from}.py is used instead of the module ${from}. Give the file another name.`;
  const instead = writtenInstead(from, name);
  if (instead !== null) return instead;
  const close = similar(name, namesOfModule(context, from));
  if (close !== null) return `Did you mean ${close}?`;
  return from === '' ? `There is no ${name} in that module.` : `The module ${from} has no ${name}.`;
}
