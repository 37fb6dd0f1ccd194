// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Frame } from '../console/traceback';
import type { FirmwareNames, Names } from '../names/firmware-names';
import { programNames, type ProgramNames } from './program-names';
import { scanSource, type SourceScan } from './source-scan';
import { ownEntry } from './own-entry';

/** An exception that a running program raised. */
export interface RuntimeContext {
  /** "NameError" */
  readonly kind: string;
  /** What follows "NameError: ". */
  readonly words: string;
  /** Where it was, in a file of the project. */
  readonly place: Frame;
  /** Its line, from 1. */
  readonly line: number;
  /** All of the traceback, the outermost first. */
  readonly frames: readonly Frame[];
  readonly source: string;
  /** The line, from its first letter to its last, without comment. */
  readonly text: string;
  readonly scan: SourceScan;
  readonly program: ProgramNames;
  readonly firmware: FirmwareNames;
  /** Names of the project's files. */
  readonly files: readonly string[];
}

/** A sentence, or a sentence for another line than the board's. */
export type Found = string | { readonly line: number; readonly sentence: string } | null;

export function runtimeContext(
  about: Pick<
    RuntimeContext,
    'kind' | 'words' | 'place' | 'frames' | 'source' | 'firmware' | 'files'
  >,
): RuntimeContext {
  const { line } = about.place;
  const scan = scanSource(about.source);
  const raw = about.source.split('\n')[line - 1] ?? '';
  // Comments are blanks in the code, so its end is where they begin.
  const text = raw.slice(0, (scan.code[line - 1] ?? '').trimEnd().length).trim();
  return { ...about, line, scan, text, program: programNames(about.source) };
}

/** Names that every program has. */
export function builtins(context: RuntimeContext): Names {
  return context.firmware.modules['builtins'] ?? {};
}

/** The module that a name stands for in the program, or null. */
export function moduleOf(context: RuntimeContext, name: string): string | null {
  const path = context.program.imported.get(name);
  if (path === undefined) return null;
  return path.split('.')[0] === name && !Object.hasOwn(context.firmware.modules, path)
    ? name
    : path;
}

/** Names that a module has: the firmware's, a library's, or a file's of the project. */
export function namesOfModule(context: RuntimeContext, module: string): readonly string[] {
  return Object.keys(ownEntry(context.firmware.modules, module) ?? {});
}

/** "a number", "text", for a type's name. */
export function thing(type: string): string {
  const words: Readonly<Record<string, string>> = {
    int: 'a number',
    float: 'a number',
    complex: 'a number',
    str: 'text',
    bool: 'True or False',
    NoneType: 'None',
    list: 'a list',
    tuple: 'a tuple',
    dict: 'a dictionary',
    set: 'a set',
    function: 'a function',
    bound_method: 'a method',
    closure: 'a function',
    generator: 'a generator',
    coroutine: 'a coroutine',
    module: 'a module',
    type: 'a class',
    bytes: 'bytes',
    bytearray: 'a bytearray',
    range: 'a range',
  };
  return words[type] ?? `${/^[AEIOU]/i.test(type) ? 'an' : 'a'} ${type}`;
}

/** As the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
