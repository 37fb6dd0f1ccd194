// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Statements, as lines. Each loop and each function takes fuel (prelude.py), so programs end.
import { change, changeObject } from './changes';
import { manageWaiting, runOne, wait, waitForEach } from './coroutines';
import { classAndObject, functionDefinition } from './definitions';
import { define, expressions } from './variables';
import {
  type Context,
  indent,
  inner,
  instancesOf,
  type Kind,
  KINDS,
  type Scope,
  type Variable,
} from './scope';

type Make = (context: Context, scope: Scope) => string[] | null;

const EXCEPTIONS = ['ValueError', 'KeyError', 'Custom', 'Special', 'ZeroDivisionError'];
const CAUGHT = [
  'ValueError',
  'Custom',
  'LookupError',
  'ArithmeticError',
  '(TypeError, ValueError)',
  'Exception',
];
const DEEPEST = 4;

/** Several statements; what they define is known in `scope` afterwards. */
export function block(context: Context, scope: Scope, most = 4): string[] {
  const lines: string[] = [];
  for (let count = context.random.between(1, most); count > 0; count--) {
    lines.push(...statement(context, scope));
  }
  return lines;
}

function body(context: Context, scope: Scope, changes: Partial<Scope> = {}): string[] {
  return indent(block(context, inner(scope, { ...changes, nesting: scope.nesting + 1 }), 3));
}

function statement(context: Context, scope: Scope): string[] {
  context.left--;
  const mayNest = context.left > 0 && scope.nesting < DEEPEST;
  const choices = mayNest ? [...SIMPLE, ...COMPOUND] : SIMPLE;
  return context.random.pick(choices)(context, scope) ?? show(context, scope);
}

function show(context: Context, scope: Scope): string[] {
  const values = expressions(context, scope);
  const tag = context.fresh('at').slice(2);
  return [`show(${tag}, ${values.several(() => values.any(KINDS), 1, 2)})`];
}

function assignable(scope: Scope, kind: Kind): Variable[] {
  return scope.variables.filter((v) => v.kind === kind && !scope.fixed.has(v.name));
}

/** A variable to assign to: an old one of that kind, or a new one. */
function target(context: Context, scope: Scope, kind: Kind): string {
  const old = assignable(scope, kind);
  if (old.length > 0 && context.random.oneIn(2)) return context.random.pick(old).name;
  return define(context, scope, kind);
}

function assign(context: Context, scope: Scope): string[] {
  const kind = context.random.pick(KINDS);
  const value = expressions(context, scope).of(kind);
  return [`${target(context, scope, kind)} = ${value}`];
}

function augment(context: Context, scope: Scope): string[] | null {
  const known = assignable(scope, 'int');
  if (known.length === 0) return null;
  const { name } = context.random.pick(known);
  const operator = context.random.pick(['+=', '-=', '&=', '|=', '^=', '//=', '%=']);
  return [`${name} ${operator} ${expressions(context, scope).of('int')}`, `${name} = cap(${name})`];
}

function unpack(context: Context, scope: Scope): string[] {
  const { random } = context;
  const e = expressions(context, scope);
  switch (random.below(4)) {
    case 0: {
      const [first, second] = [e.of('int'), e.of('int')];
      return [
        `${target(context, scope, 'int')}, ${define(context, scope, 'int')} = ${first}, ${second}`,
      ];
    }
    case 1: {
      const items = e.of('list');
      return [`${define(context, scope, 'int')}, *${define(context, scope, 'list')} = ${items}`];
    }
    case 2: {
      const items = e.any(['tuple', 'list']);
      return [`${define(context, scope, 'int')}, ${define(context, scope, 'int')} = ${items}`];
    }
    default: {
      const value = e.of('int');
      return [`${target(context, scope, 'int')} = ${define(context, scope, 'int')} = ${value}`];
    }
  }
}

function garbage(context: Context, scope: Scope): string[] {
  const count = context.random.between(5, 60);
  return context.random.pick([
    ['gc.collect()'],
    [`show('made', len([bytearray(p * 7) for p in range(${count})]))`],
    [`show('kept', sum(len(p) for p in [[q] * 9 for q in range(${count})]))`],
    [`${define(context, scope, 'list')} = [len(str(p) * 20) for p in range(${count})][:9]`],
  ]);
}

function raise(context: Context, scope: Scope): string[] {
  const e = expressions(context, scope);
  return context.random.pick([
    [`if ${e.of('bool')}:`, `    raise ${context.random.pick(EXCEPTIONS)}(${e.of('int')})`],
    [`assert ${e.of('bool')}, ${e.of('str')}`],
  ]);
}

function leave(context: Context, scope: Scope): string[] | null {
  const e = expressions(context, scope);
  const ways: string[] = [];
  if (scope.inLoop) ways.push('break', 'continue');
  if (scope.returns === 'generator') ways.push('return', `yield ${e.of('int')}`);
  else if (scope.returns === 'coroutine') ways.push(`return ${e.of('int')}`);
  else if (scope.returns !== null) ways.push(`return ${e.of(scope.returns)}`);
  if (ways.length === 0) return null;
  return [`if ${e.of('bool')}:`, `    ${context.random.pick(ways)}`];
}

function generate(context: Context, scope: Scope): string[] | null {
  if (scope.returns !== 'generator') return null;
  const e = expressions(context, scope);
  const delegate = e.generator();
  const ways = [
    () => [`yield ${e.of('int')}`],
    () => [`${define(context, scope, 'int')} = (yield ${e.of('int')}) or 0`],
    () => (delegate === null ? [`yield from ${e.of('list')}`] : [`yield from ${delegate}`]),
    () => [`show('result', (yield from few(${e.of('list')})))`],
  ];
  return context.random.pick(ways)();
}

function drive(context: Context, scope: Scope): string[] | null {
  const e = expressions(context, scope);
  const generator = e.generator();
  if (generator === null) return null;
  const { random } = context;
  const name = generator.startsWith('keep(') ? context.fresh('g') : generator;
  const lines = name === generator ? [] : [`${name} = ${generator}`];
  if (lines.length > 0) scope.variables.push({ name, kind: 'generator' });
  for (let count = random.between(1, 3); count > 0; count--) {
    lines.push(
      random.pick([
        `show('next', following(${name}, None))`,
        `show('next', next(${name}))`,
        `show('sent', ${name}.send(${random.oneIn(2) ? 'None' : e.of('int')}))`,
        `show('thrown', throw(${name}, ${random.pick(EXCEPTIONS)}(${e.of('int')})))`,
        `${name}.close()`,
      ]),
    );
  }
  return lines;
}

function conditional(context: Context, scope: Scope): string[] {
  const e = expressions(context, scope);
  const lines = [`if ${e.of('bool')}:`, ...body(context, scope)];
  if (context.random.oneIn(3)) lines.push(`elif ${e.of('bool')}:`, ...body(context, scope));
  if (context.random.oneIn(2)) lines.push('else:', ...body(context, scope));
  return lines;
}

function loop(context: Context, scope: Scope): string[] {
  const { random } = context;
  const e = expressions(context, scope);
  const within = inner(scope, { inLoop: true });
  const head = (): string => {
    if (random.oneIn(3)) return `while tick() and ${e.of('bool')}:`;
    const generator = random.oneIn(3) ? e.generator() : null;
    if (generator !== null) return `for ${define(context, within, 'int')} in ${generator}:`;
    const over = random.pick(['range', 'list', 'enumerate', 'str', 'sorted'] as const);
    switch (over) {
      case 'range':
        return `for ${define(context, within, 'int')} in range(${random.between(1, 5)}):`;
      case 'list':
        return `for ${define(context, within, 'int')} in few(${e.of('list')}):`;
      case 'enumerate': {
        const items = e.of('tuple');
        return `for ${define(context, within, 'int')}, ${define(context, within, 'int')} in enumerate(${items}):`;
      }
      case 'str':
        return `for ${define(context, within, 'str')} in ${e.of('str')}[:5]:`;
      case 'sorted':
        return `for ${define(context, within, 'int')} in sorted(${e.any(['dict', 'set'])}):`;
    }
  };
  const lines = [head(), '    if not tick(): break', ...body(context, within)];
  if (random.oneIn(3)) lines.push('else:', ...body(context, scope));
  return lines;
}

export function attempt(context: Context, scope: Scope): string[] {
  const { random } = context;
  const lines = ['try:', ...body(context, scope)];
  const final = random.oneIn(2);
  const handlers = final ? random.below(2) : random.between(1, 2);
  for (let i = 0; i < handlers; i++) {
    const name = context.fresh('e');
    // The kinds come from special to general, or one would hide the next.
    const kind = i === handlers - 1 ? random.pick(CAUGHT) : 'Special';
    const again = random.oneIn(5) ? random.pick(['    raise', '    raise Custom(9)']) : null;
    lines.push(`except ${kind} as ${name}:`, `    show('caught', kind_of(${name}))`);
    lines.push(...body(context, scope), ...(again === null ? [] : [again]));
  }
  if (handlers > 0 && random.oneIn(3)) lines.push('else:', ...body(context, scope));
  // A coroutine that is closed waits for nothing: coroutines.ts.
  const last = scope.returns === 'coroutine' ? { returns: null, inLoop: false } : {};
  if (final) lines.push('finally:', ...body(context, scope, last));
  return lines;
}

function manage(context: Context, scope: Scope): string[] {
  const e = expressions(context, scope);
  const within = inner(scope);
  const instances = instancesOf(scope).filter(({ shape }) => shape.specials.includes('enter'));
  const own =
    instances.length > 0 && context.random.oneIn(2) ? context.random.pick(instances).name : null;
  const manager = own ?? `Manager(${e.of('int')}, ${e.of('bool')})`;
  const second = context.random.oneIn(3) ? ', Manager(0) as _' : '';
  const head = `with ${manager} as ${define(context, within, 'int')}${second}:`;
  return [head, ...body(context, within)];
}

const SIMPLE: readonly Make[] = [
  show,
  show,
  assign,
  assign,
  augment,
  unpack,
  change,
  changeObject,
  garbage,
  raise,
  leave,
  generate,
  generate,
  drive,
  runOne,
  wait,
  wait,
];

const COMPOUND: readonly Make[] = [
  conditional,
  loop,
  loop,
  attempt,
  attempt,
  manage,
  manageWaiting,
  waitForEach,
  functionDefinition,
  functionDefinition,
  classAndObject,
];
