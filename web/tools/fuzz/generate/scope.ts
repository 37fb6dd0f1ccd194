// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import type { Random } from '../random';

export const KINDS = [
  'int',
  'bool',
  'str',
  'list',
  'dict',
  'tuple',
  'bytes',
  'float',
  'set',
] as const;
/** What a value is; items of containers are ints. */
export type Kind = (typeof KINDS)[number];

export interface FunctionShape {
  readonly name: string;
  readonly parameters: readonly Kind[];
  /** A generator gives ints, and a coroutine returns one. */
  readonly result: Kind | 'generator' | 'coroutine';
  /** It recurses, by its first parameter. */
  readonly recursive?: boolean;
}

export interface ClassShape {
  readonly name: string;
  /** Attributes and properties that are ints. */
  readonly attributes: readonly string[];
  readonly methods: readonly FunctionShape[];
  /** Names of its special methods, without underscores. */
  readonly specials: readonly string[];
}

export interface Variable {
  readonly name: string;
  readonly kind: Kind | ClassShape | 'generator';
}

/** What a piece of the program can name, and where it is. */
export interface Scope {
  readonly variables: Variable[];
  readonly functions: FunctionShape[];
  readonly classes: ClassShape[];
  /** Blocks around this one. */
  readonly nesting: number;
  /** In a loop's body: break and continue are possible. */
  readonly inLoop: boolean;
  /** In a function that returns this. */
  readonly returns: Kind | 'generator' | 'coroutine' | null;
  /** Names that must not be assigned: they belong to an outer function. */
  readonly fixed: Set<string>;
  /** Names of an outer function that this one declares, and so may assign. */
  readonly declared: Set<string>;
}

/** Everything that makes programs shares these. */
export interface Context {
  readonly random: Random;
  /** A name that is not in use. */
  fresh(prefix: string): string;
  /** Statements that may still be written: programs stay small. */
  left: number;
  /** Several statements, at most that many; what they define is known in `scope` afterwards. */
  block(scope: Scope, most: number): string[];
}

export function inner(scope: Scope, changes: Partial<Scope> = {}): Scope {
  return {
    ...scope,
    variables: [...scope.variables],
    functions: [...scope.functions],
    classes: [...scope.classes],
    ...changes,
  };
}

export function variablesOf(scope: Scope, kind: Kind | 'generator'): Variable[] {
  return scope.variables.filter((variable) => variable.kind === kind);
}

export interface Instance {
  readonly name: string;
  readonly shape: ClassShape;
}

/** Variables that hold objects of the program's own classes. */
export function instancesOf(scope: Scope): Instance[] {
  return scope.variables.flatMap(({ name, kind }) =>
    typeof kind === 'string' ? [] : [{ name, shape: kind }],
  );
}

export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
