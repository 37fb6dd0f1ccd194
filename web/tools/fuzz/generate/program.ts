// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { Random } from '../random';
import { type Context, indent, KINDS, type Scope } from './scope';
import { block } from './statements';
import { define, expressions } from './variables';

/** A program: its files by name, of which code.py is the one that runs. */
export type Program = Readonly<Record<string, string>>;

const LARGEST = 60;

function contextFor(random: Random): Context {
  let names = 0;
  const context: Context = {
    random,
    fresh: (prefix) => `${prefix}${names++}`,
    left: random.between(6, LARGEST),
    block: (within, most) => block(context, within, most),
  };
  return context;
}

function emptyScope(): Scope {
  return {
    variables: [],
    functions: [],
    classes: [],
    nesting: 0,
    inLoop: false,
    returns: null,
    fixed: new Set(),
    declared: new Set(),
  };
}

/** The program of that seed, the same in every run. */
export function generateProgram(seed: number): Program {
  const random = new Random(seed);
  const context = contextFor(random);
  const scope = emptyScope();
  const importing = random.oneIn(4);
  const helper = importing ? generateHelper(context, scope) : null;
  const lines = ['from prelude import *'];
  if (helper !== null)
    lines.push(...guarded(['import helper']), ...guarded(['from helper import *']));
  lines.push(...firstVariables(context, scope));
  while (context.left > 0) lines.push(...guarded(block(context, scope, 3)));
  const values = scope.variables.filter(({ kind }) => kind !== 'generator');
  lines.push(`show_all('${values.map(({ name }) => name).join(' ')}', globals())`);
  lines.push('close_all()', "print('end', fuel)");
  return { 'code.py': text(lines), ...(helper === null ? {} : { 'helper.py': text(helper) }) };
}

/** Something of each kind to begin with. */
function firstVariables(context: Context, scope: Scope): string[] {
  const e = expressions(context, scope);
  return [...KINDS, 'int' as const, 'list' as const].map((kind) => {
    const value = e.literal(kind);
    return `${define(context, scope, kind)} = ${value}`;
  });
}

/** A module: what it defines is known to the program, too. */
function generateHelper(context: Context, scope: Scope): string[] {
  const lines = ['from prelude import *', "print('helper begins')"];
  const { left } = context;
  context.left = Math.min(left, 8);
  while (context.left > 0) lines.push(...block(context, scope, 2));
  context.left = left;
  // What was imported with * is the importer's own: the two must not both assign it.
  scope.variables.length = 0;
  return [...lines, "print('helper ends')"];
}

/** An exception ends these lines, not the program. */
function guarded(lines: readonly string[]): string[] {
  return [
    'try:',
    ...indent(lines),
    'except Exception as error:',
    "    show('error', kind_of(error))",
  ];
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
