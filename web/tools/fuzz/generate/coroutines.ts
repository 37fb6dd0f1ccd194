// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Running coroutines, and what stands in them alone, which gives null elsewhere. A coroutine that is closed waits for
// nothing more: CPython would close what it leaves as soon as it is dropped.
import { type Context, indent, inner, type Scope } from './scope';
import { define, expressions } from './variables';

function body(context: Context, scope: Scope): string[] {
  return indent(context.block(inner(scope, { nesting: scope.nesting + 1 }), 3));
}

export function runOne(context: Context, scope: Scope): string[] | null {
  const coroutine = expressions(context, scope).coroutine();
  return coroutine === null ? null : [`show('ran', run(${coroutine}))`];
}

export function wait(context: Context, scope: Scope): string[] | null {
  if (scope.returns !== 'coroutine') return null;
  const awaited = expressions(context, scope).awaitable();
  const ways = [
    () => [`${define(context, scope, 'int')} = await ${awaited}`],
    () => [`show('awaited', await ${awaited})`],
    () => [`await ${awaited}`],
  ];
  return context.random.pick(ways)();
}

export function waitForEach(context: Context, scope: Scope): string[] | null {
  if (scope.returns !== 'coroutine') return null;
  const within = inner(scope, { inLoop: true });
  const count = expressions(context, scope).of('int');
  const item = define(context, within, 'int');
  return [`async for ${item} in Countdown(${count} % 5):`, ...body(context, within)];
}

export function manageWaiting(context: Context, scope: Scope): string[] | null {
  if (scope.returns !== 'coroutine') return null;
  const within = inner(scope);
  const e = expressions(context, scope);
  const manager = `WaitingManager(${e.of('int')}, ${e.of('bool')})`;
  return [`async with ${manager} as ${define(context, within, 'int')}:`, ...body(context, within)];
}
