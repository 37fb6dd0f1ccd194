// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Reading a board's description field by field, with what is wrong in words for who writes it.
import { SIM_NAME_SIZE } from '../generated/layout';

/** What is wrong with a board's description, in words for the person who writes it. */
export class BoardError extends Error {
  override readonly name = 'BoardError';
}

/** Tells names that are used twice. */
export class Unique {
  readonly #paths = new Map<string, string>();

  constructor(private readonly owner: string) {}

  add(field: Field, name: string): string {
    const other = this.#paths.get(name);
    if (other !== undefined) {
      field.fail(`"${name}" is already used by ${this.owner} (${other}); use another one`);
    }
    this.#paths.set(name, field.path);
    return name;
  }
}

/** A value in the document, and the way to it. */
export class Field {
  constructor(
    readonly path: string,
    readonly value: unknown,
  ) {}

  fail(problem: string): never {
    throw new BoardError(`${this.path || 'the board'}: ${problem}`);
  }

  get(name: string): Field {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      this.fail(`is ${show(this.value)}; write an object in braces, { ... }`);
    }
    const path = this.path === '' ? name : `${this.path}.${name}`;
    const field = new Field(path, (this.value as Record<string, unknown>)[name]);
    if (field.value === undefined) field.fail('is missing; add it');
    return field;
  }

  /** Null where it is left out. */
  optional(name: string): Field | null {
    const owner = this.value as Record<string, unknown> | null;
    return owner?.[name] === undefined ? null : this.get(name);
  }

  /** What an object has of these names. Any other is a mistake. */
  entries(known: readonly string[]): readonly (readonly [string, Field])[] {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      this.fail(`is ${show(this.value)}; write an object in braces, { ... }`);
    }
    return Object.keys(this.value).map((name) => {
      const field = this.get(name);
      if (!known.includes(name)) field.fail(`is not one of ${known.join(', ')}; leave it out`);
      return [name, field] as const;
    });
  }

  list(): readonly Field[] {
    if (!Array.isArray(this.value)) {
      this.fail(`is ${show(this.value)}; write a list in brackets, [ ... ]`);
    }
    return this.value.map((value: unknown, index) => new Field(`${this.path}[${index}]`, value));
  }

  /** A string that isn't empty and, ended by a NUL, fits `size` bytes. */
  text(size = Infinity): string {
    if (typeof this.value !== 'string') this.fail(`is ${show(this.value)}; write it in quotes`);
    if (this.value === '') this.fail('is empty; write something in the quotes');
    const bytes = new TextEncoder().encode(this.value).length;
    if (bytes >= size) {
      this.fail(`"${this.value}" has ${bytes} bytes; the simulator has room for ${size - 1}`);
    }
    return this.value;
  }

  pinName(): string {
    const name = this.text(SIM_NAME_SIZE);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      this.fail(`"${name}" can't be a name in Python; use letters, digits and _, like "A1"`);
    }
    return name;
  }

  integer(min: number, max: number): number {
    const value = this.value;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      this.fail(`is ${show(value)}; write a whole number from ${min} to ${max}`);
    }
    return value;
  }

  oneOf<T extends string>(choices: readonly T[]): T {
    const choice = choices.find((name) => name === this.value);
    if (choice !== undefined) return choice;
    return this.fail(`is ${show(this.value)}; write one of ${choices.map(show).join(', ')}`);
  }
}

export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'missing' : JSON.stringify(value);
}
