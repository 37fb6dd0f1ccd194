// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { Expressions } from './expressions';
import type { Context, Scope, Variable } from './scope';

const DEPTH = 2;

export function expressions(context: Context, scope: Scope): Expressions {
  return new Expressions(context, scope, DEPTH);
}

export function define(context: Context, scope: Scope, kind: Variable['kind']): string {
  const name = context.fresh('v');
  scope.variables.push({ name, kind });
  return name;
}
