// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Expressions of a wanted kind, from the forms of forms.ts.
import { COMPOSITES, type Filler, LITERALS } from './forms';
import {
  type ClassShape,
  type Context,
  type FunctionShape,
  inner,
  instancesOf,
  type Kind,
  type Scope,
  variablesOf,
} from './scope';

export class Expressions implements Filler {
  constructor(
    private readonly context: Context,
    private readonly scope: Scope,
    private readonly depth: number,
  ) {}

  get random() {
    return this.context.random;
  }

  of(kind: Kind): string {
    const { random } = this;
    if (this.depth <= 0 || random.oneIn(4)) return this.leaf(kind);
    const deeper = new Expressions(this.context, this.scope, this.depth - 1);
    const functions = this.scope.functions.filter(({ result }) => result === kind);
    if (functions.length > 0 && random.oneIn(4)) return deeper.call(random.pick(functions));
    return random.pick(COMPOSITES[kind])(deeper);
  }

  any(kinds: readonly Kind[]): string {
    return this.of(this.random.pick(kinds));
  }

  literal(kind: Kind): string {
    return LITERALS[kind](this);
  }

  several(make: () => string, least: number, most: number): string {
    return Array.from({ length: this.random.between(least, most) }, make).join(', ');
  }

  compare(): string {
    return this.random.pick(['<', '>', '==', '!=', '<=', '>=']);
  }

  membership(): string {
    return this.random.pick(['in', 'not in']);
  }

  slice(step: boolean): string {
    const bound = () => (this.random.oneIn(3) ? '' : `${this.random.between(-4, 5)}`);
    return `[${bound()}:${bound()}${step && this.random.oneIn(2) ? this.random.pick([':2', ':-1', ':-2', ':3']) : ''}]`;
  }

  /** An expression in which `name` is known too. */
  withVariable(name: string, kind: Kind, result: Kind = 'int'): string {
    const scope = inner(this.scope);
    scope.variables.push({ name, kind });
    return new Expressions(this.context, scope, this.depth - 1).of(result);
  }

  lambda(): string {
    const name = this.context.fresh('p');
    const more = this.random.oneIn(3) ? `, ${this.context.fresh('q')}=${this.leaf('int')}` : '';
    return `lambda ${name}${more}: ${this.withVariable(name, 'int')}`;
  }

  lambdaCall(): string {
    return `(${this.lambda()})(${this.of('int')})`;
  }

  /** Different items get different keys. */
  key(): string {
    const key = this.random.pick(['-p', 'p % 5', 'p * p', 'abs(p - 3)', 'sum(range(p % 5))']);
    return `lambda p: (${key}, p)`;
  }

  comprehension(open: string, result: Kind, close: string): string {
    const name = this.context.fresh('r');
    const condition = this.random.oneIn(2) ? ` if ${this.withVariable(name, 'int', 'bool')}` : '';
    const items = this.any(['list', 'tuple', 'set']);
    const source = open === '[' ? `sorted(${items})` : items;
    return `${open}${this.withVariable(name, 'int', result)} for ${name} in ${source}${condition}${close}`;
  }

  call(callee: FunctionShape, prefix = ''): string {
    const parts = callee.parameters.map((kind, i) =>
      callee.recursive === true && i === 0 ? `${this.random.between(1, 6)}` : this.of(kind),
    );
    // A generator is closed at the program's end; see prelude.py.
    const call = `${prefix}${callee.name}(${parts.join(', ')})`;
    return callee.result === 'generator' ? `keep(${call})` : call;
  }

  /** A new generator, or one that may have begun. */
  generator(): string | null {
    const { random } = this;
    const made = this.scope.functions.filter(({ result }) => result === 'generator');
    const known = variablesOf(this.scope, 'generator');
    if (known.length > 0 && (made.length === 0 || random.oneIn(2))) return random.pick(known).name;
    return made.length > 0 ? this.call(random.pick(made)) : null;
  }

  generatorInt(): string {
    const generator = this.generator();
    if (generator === null) return this.leaf('int');
    const form = this.random.pick([
      'sum(few(list(#)))',
      'following(#, -1)',
      'max(#)',
      'sum(map(abs, #))',
    ]);
    return form.replace('#', generator);
  }

  /** A new coroutine. */
  coroutine(): string | null {
    const made = this.scope.functions.filter(({ result }) => result === 'coroutine');
    return made.length > 0 ? this.call(this.random.pick(made)) : null;
  }

  coroutineInt(): string {
    const coroutine = this.coroutine();
    return coroutine === null ? this.leaf('int') : `run(${coroutine})`;
  }

  /** What can be awaited, and gives an int. */
  awaitable(): string {
    const coroutine = this.random.oneIn(2) ? this.coroutine() : null;
    return coroutine ?? `Pause(${this.of('int')})`;
  }

  instanceInt(): string {
    const instances = instancesOf(this.scope);
    if (instances.length === 0) return this.leaf('int');
    const { name, shape } = this.random.pick(instances);
    return this.memberInt(name, shape);
  }

  /** An int out of an object of the program's own class. */
  memberInt(name: string, shape: ClassShape): string {
    const has = (special: string) => shape.specials.includes(special);
    const ways = [
      ...shape.attributes.map((attribute) => `${name}.${attribute}`),
      ...shape.methods
        .filter(({ result }) => result === 'int')
        .map((method) => this.call(method, `${name}.`)),
      ...(has('len') ? [`len(${name})`] : []),
      ...(has('getitem') ? [`${name}[${this.of('int')}]`] : []),
      ...(has('call') ? [`${name}(${this.of('int')})`] : []),
      ...(has('iter') ? [`sum(${name})`, `max(${name})`] : []),
      ...(has('getattr') ? [`${name}.dynamic_${this.random.below(9)}`] : []),
      ...(has('contains') ? [`int(${this.of('int')} in ${name})`] : []),
      ...(has('add') ? [`(${name} + ${this.of('int')}).value`, `(${name} + ${name}).value`] : []),
      ...(has('radd') ? [`(${this.of('int')} + ${name}).value`] : []),
      ...(has('lt') ? [`int(${name} < ${name})`] : []),
      `int(hasattr(${name}, 'value'))`,
    ];
    return this.random.pick(ways);
  }

  /** A variable or a literal. */
  leaf(kind: Kind): string {
    const known = variablesOf(this.scope, kind);
    if (known.length > 0 && !this.random.oneIn(3)) return this.random.pick(known).name;
    return this.literal(kind);
  }
}
