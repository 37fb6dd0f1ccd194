// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { define, expressions } from './variables';
import {
  type ClassShape,
  type Context,
  type FunctionShape,
  indent,
  inner,
  KINDS,
  type Scope,
  type Variable,
} from './scope';

/** What a function's body may see: all around it, none of which it may assign. */
function functionScope(scope: Scope, returns: Scope['returns']): Scope {
  return inner(scope, {
    nesting: scope.nesting + 1,
    inLoop: false,
    returns,
    fixed: new Set(scope.variables.map(({ name }) => name)),
    declared: new Set(),
  });
}

/** A function, a generator, a coroutine or a closure, perhaps decorated. */
export function functionDefinition(context: Context, scope: Scope): string[] {
  const { random } = context;
  const name = context.fresh('f');
  const generator = random.oneIn(3);
  const coroutine = !generator && random.oneIn(2);
  const recursive = !generator && !coroutine && random.oneIn(4);
  const result = generator
    ? 'generator'
    : coroutine
      ? 'coroutine'
      : recursive
        ? 'int'
        : random.pick(KINDS);
  const shape: FunctionShape = {
    name,
    parameters: Array.from({ length: random.below(3) + Number(recursive) }, (_, i) =>
      recursive && i === 0 ? 'int' : random.pick(KINDS),
    ),
    result,
    recursive,
  };
  const within = functionScope(scope, result);
  const parameters = shape.parameters.map((kind) => define(context, within, kind));
  const signature = [...parameters, ...extraParameters(context, within)].join(', ');
  const head = `${coroutine ? 'async ' : ''}def ${name}(${signature}):`;
  const lines = [head, ...indent(outerNames(context, scope, within))];
  const e = expressions(context, within);
  if (recursive) {
    // Assigned to, it might take more than the engine's stack allows.
    within.fixed.add(parameters[0] ?? '');
    const again = `${name}(${parameters[0]} - 1${parameters
      .slice(1)
      .map((p) => `, ${p}`)
      .join('')})`;
    lines.push(`    if ${parameters[0]} <= 0 or not tick(): return ${e.of('int')}`);
    lines.push(...indent(context.block(within, 3)));
    lines.push(`    return cap(${again} + ${e.of('int')})`);
  } else if (generator) {
    lines.push(`    if not tick(): return`);
    lines.push(...indent(generatorBody(context, within)));
  } else if (coroutine) {
    lines.push('    if not tick(): return 0');
    lines.push(...indent(context.block(within, 4)));
    lines.push(`    return ${expressions(context, within).of('int')}`);
  } else {
    lines.push(`    if not tick(): return ${e.literal(shape.result as (typeof KINDS)[number])}`);
    lines.push(...indent(context.block(within, 4)));
    lines.push(
      `    return ${expressions(context, within).of(shape.result as (typeof KINDS)[number])}`,
    );
  }
  scope.functions.push(shape);
  return random.oneIn(5) ? decorated(context, name, lines) : lines;
}

function generatorBody(context: Context, within: Scope): string[] {
  const e = expressions(context, within);
  const lines = context.block(within, 4);
  if (context.random.oneIn(2)) {
    const cleanUp = context.block(inner(within, { returns: null }), 2);
    return [
      'try:',
      `    yield ${e.of('int')}`,
      ...indent(lines),
      'finally:',
      `    show('final', ${context.random.below(100)})`,
      ...indent(cleanUp),
    ];
  }
  const last = context.random.oneIn(3) ? [`return ${e.of('int')}`] : [];
  return [`yield ${e.of('int')}`, ...lines, `yield ${e.of('int')}`, ...last];
}

/** Parameters that no call gives: defaults, * and **. */
function extraParameters(context: Context, within: Scope): string[] {
  const { random } = context;
  const extra: string[] = [];
  if (random.oneIn(3)) {
    const value = expressions(context, within).literal('int');
    extra.push(`${define(context, within, 'int')}=${value}`);
  }
  if (random.oneIn(5)) extra.push(`*${define(context, within, 'tuple')}`);
  if (random.oneIn(8)) extra.push(`**${context.fresh('kw')}`);
  return extra;
}

/** `global` or `nonlocal` for an int around the function, so that it may assign it. */
function outerNames(context: Context, scope: Scope, within: Scope): string[] {
  if (!context.random.oneIn(3)) return [];
  // At the top level all are global; in a function those that it may assign are its own.
  const local = scope.returns !== null;
  const own = ({ name }: Variable) => !scope.fixed.has(name) && !scope.declared.has(name);
  const known = scope.variables.filter((v) => v.kind === 'int' && (!local || own(v)));
  if (known.length === 0) return [];
  const { name } = context.random.pick(known);
  within.fixed.delete(name);
  within.declared.add(name);
  return [`${local ? 'nonlocal' : 'global'} ${name}`];
}

function decorated(context: Context, name: string, lines: readonly string[]): string[] {
  const wrap = context.fresh('wrap');
  return [
    `def ${wrap}(function):`,
    '    def wrapper(*args, **kwargs):',
    `        show('call', ${JSON.stringify(name)}, len(args), len(kwargs))`,
    '        return function(*args, **kwargs)',
    '    return wrapper',
    `@${wrap}`,
    ...lines,
  ];
}

const SPECIALS: Record<string, (e: ReturnType<typeof expressions>) => string[]> = {
  len: (e) => ['def __len__(self):', `    return abs(self.value + ${e.of('int')}) % 9`],
  getitem: (e) => ['def __getitem__(self, p):', `    return cap(self.value * p + ${e.of('int')})`],
  setitem: (e) => ['def __setitem__(self, p, q):', `    self.value = cap(p - q + ${e.of('int')})`],
  call: (e) => ['def __call__(self, p):', `    return cap(p + self.value - ${e.of('int')})`],
  iter: (e) => [
    'def __iter__(self):',
    '    for p in range(4):',
    '        if not tick(): return',
    `        yield cap(self.value + p * ${e.of('int')})`,
  ],
  getattr: (e) => [
    'def __getattr__(self, name):',
    "    if not name.startswith('dynamic_'): raise AttributeError(name)",
    `    return len(name) + ${e.of('int')}`,
  ],
  contains: (e) => ['def __contains__(self, p):', `    return self.value < p or ${e.of('bool')}`],
  add: () => [
    'def __add__(self, p):',
    '    return type(self)(cap(self.value + getattr(p, "value", 1)))',
  ],
  radd: () => ['def __radd__(self, p):', '    return type(self)(cap(p - self.value))'],
  lt: (e) => ['def __lt__(self, p):', `    return self.value < p.value or ${e.of('bool')}`],
  enter: (e) => [
    'def __enter__(self):',
    "    show('enter', self.value)",
    '    return self.value',
    'def __exit__(self, kind, error, trace):',
    "    show('exit', kind and kind_of(error))",
    `    return ${e.of('bool')} and kind is not GeneratorExit`,
  ],
  repr: () => ['def __repr__(self):', '    return "<%s %d>" % (type(self).__name__, self.value)'],
};

/** A class, perhaps of another one, and an object of it. */
export function classAndObject(context: Context, scope: Scope): string[] {
  const { random } = context;
  const name = context.fresh('C');
  const parent = scope.classes.length > 0 && random.oneIn(2) ? random.pick(scope.classes) : null;
  const within = functionScope(scope, null);
  const e = expressions(context, within);
  const specials = Object.keys(SPECIALS).filter((key) => random.oneIn(3) || key === 'repr');
  const method: FunctionShape = { name: context.fresh('m'), parameters: ['int'], result: 'int' };
  const property = context.fresh('a');
  const shape: ClassShape = {
    name,
    attributes: ['value', 'shared', property, ...(parent?.attributes ?? [])],
    methods: [method, ...(parent?.methods ?? [])],
    specials: [...specials, ...(parent?.specials ?? [])],
  };
  const lines = [
    `class ${name}${parent === null ? '' : `(${parent.name})`}:`,
    `    shared = ${e.of('int')}`,
    '    def __init__(self, value):',
    parent === null ? '        self.value = value' : '        super().__init__(cap(value + 1))',
    ...indent(indent(context.block(inner(within), 2))),
    ...indent(methodDefinition(context, within, method)),
    '    @property',
    `    def ${property}(self):`,
    `        return cap(self.value + ${e.of('int')})`,
    `    @${property}.setter`,
    `    def ${property}(self, p):`,
    `        self.value = cap(p * ${e.of('int')})`,
    ...indent(specials.flatMap((key) => SPECIALS[key]?.(e) ?? [])),
  ];
  scope.classes.push(shape);
  const made = `${name}(${expressions(context, scope).of('int')})`;
  return [...lines, `${define(context, scope, shape)} = ${made}`];
}

function methodDefinition(context: Context, within: Scope, method: FunctionShape): string[] {
  const scope = inner(within, { returns: 'int' });
  const parameter = define(context, scope, 'int');
  return [
    `def ${method.name}(self, ${parameter}):`,
    `    if not tick(): return ${parameter}`,
    ...indent(context.block(scope, 3)),
    `    return cap(self.value + ${expressions(context, scope).of('int')})`,
  ];
}
