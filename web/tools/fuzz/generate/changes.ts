// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Statements that change a container, or an object of the program's own class.
import { type Context, instancesOf, type Scope } from './scope';
import { expressions } from './variables';

export function change(context: Context, scope: Scope): string[] | null {
  const e = expressions(context, scope);
  const kind = context.random.pick(['list', 'dict', 'set'] as const);
  const known = scope.variables.filter((variable) => variable.kind === kind);
  if (known.length === 0) return null;
  const { name } = context.random.pick(known);
  const ways = {
    list: [
      `${name}.append(${e.of('int')})`,
      `${name}[${context.random.between(-2, 2)}] = ${e.of('int')}`,
      `${name}[1:3] = few(${e.of('list')})`,
      `del ${name}[${context.random.between(-2, 2)}:]`,
      `del ${name}[${context.random.between(-1, 1)}]`,
      `${name}.sort(key=${e.key()})`,
      `${name}.insert(${context.random.below(3)}, ${e.of('int')})`,
      `${name}.extend(few(${e.of('list')}))`,
      `show('pop', ${name}.pop())`,
      `${name}.remove(${e.of('int')})`,
      `${name}.reverse()`,
    ],
    dict: [
      `${name}[${e.of('int')} % 7] = ${e.of('int')}`,
      `${name}.update(${e.of('dict')})`,
      `del ${name}[${context.random.below(5)}]`,
      `show('pop', ${name}.pop(${context.random.below(5)}, None))`,
      `${name}.setdefault(${context.random.below(5)}, ${e.of('int')})`,
      `${name}.clear()`,
    ],
    set: [
      `${name}.add(${e.of('int')})`,
      `${name}.discard(${e.of('int')})`,
      `${name}.update(few(${e.of('list')}))`,
      `${name}.remove(${e.of('int')})`,
    ],
  };
  const trim = kind === 'list' ? [`del ${name}[12:]`] : [];
  return [context.random.pick(ways[kind]), ...trim];
}

export function changeObject(context: Context, scope: Scope): string[] | null {
  const instances = instancesOf(scope);
  if (instances.length === 0) return null;
  const { name, shape } = context.random.pick(instances);
  const e = expressions(context, scope);
  const ways = [
    ...shape.attributes.map((attribute) => `${name}.${attribute} = ${e.of('int')}`),
    ...(shape.specials.includes('setitem') ? [`${name}[${e.of('int')}] = ${e.of('int')}`] : []),
    `show('object', ${name}, ${e.memberInt(name, shape)})`,
  ];
  return [context.random.pick(ways)];
}
