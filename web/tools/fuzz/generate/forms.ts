// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What an expression of each kind may look like. All of them mean the same in CPython and in MicroPython: sort keys
// are never equal for different items (its sort is not stable), floats are few quarters, slices of
// anything but lists have no step, of a key and its value one cannot fail, bool is not asked whether it is an int, and
// numbers and containers are kept small.
import type { Random } from '../random';
import { type Kind, KINDS } from './scope';

/** What a form is filled with. */
export interface Filler {
  readonly random: Random;
  of(kind: Kind): string;
  any(kinds: readonly Kind[]): string;
  literal(kind: Kind): string;
  leaf(kind: Kind): string;
  several(make: () => string, least: number, most: number): string;
  compare(): string;
  membership(): string;
  slice(step: boolean): string;
  withVariable(name: string, kind: Kind, result?: Kind): string;
  lambda(): string;
  lambdaCall(): string;
  key(): string;
  comprehension(open: string, result: Kind, close: string): string;
  generatorInt(): string;
  coroutineInt(): string;
  instanceInt(): string;
}

type Make = (e: Filler) => string;

const SMALL_INTS = ['0', '1', '2', '3', '-1', '7', '-5', '10', '16', '255'];
const LARGE_INTS = ['1000', '-12345', '65536', '1073741823', '-1073741824', '10**12', '-(2**70)'];
const WORDS = ["''", "'a'", "'abc'", "'xyz'", "'Hello'", "'0 1 2'", "'aXbXc'", "'  pad '", "'42'"];

export const LITERALS: Record<Kind, Make> = {
  int: (e) => e.random.pick(e.random.oneIn(5) ? LARGE_INTS : SMALL_INTS),
  bool: (e) => e.random.pick(['True', 'False']),
  str: (e) => e.random.pick(WORDS),
  list: (e) => `[${e.several(() => e.literal('int'), 0, 4)}]`,
  dict: (e) => `{${e.several(() => `${e.random.below(6)}: ${e.literal('int')}`, 0, 3)}}`,
  tuple: (e) => `(${e.literal('int')}, ${e.literal('int')})`,
  bytes: (e) => e.random.pick(["b''", "b'abc'", "b'\\x00\\x01\\xff'", "bytearray(b'xyz')"]),
  float: (e) => `${e.random.between(-40, 40) / 4 || '0.0'}`.replace(/^(-?\d+)$/, '$1.0'),
  set: (e) => `{${e.several(() => e.literal('int'), 1, 3)}}`,
};

const ints: Make[] = [
  (e) => `cap(${e.of('int')} ${e.random.pick(['+', '-', '*', '&', '|', '^'])} ${e.of('int')})`,
  (e) => `(${e.of('int')} + ${e.of('int')})`,
  (e) => `(${e.of('int')} ${e.random.pick(['//', '%'])} (${e.of('int')} or 1))`,
  (e) => `(${e.of('int')} ${e.random.pick(['//', '%'])} ${e.random.oneIn(3) ? e.of('int') : '3'})`,
  (e) => `cap(${e.of('int')} ${e.random.pick(['<<', '>>'])} (${e.of('int')} & 15))`,
  (e) => `${e.random.pick(['-', '~'])}(${e.of('int')})`,
  (e) => `abs(${e.of('int')})`,
  (e) => `len(${e.any(['str', 'list', 'dict', 'tuple', 'bytes', 'set'])})`,
  (e) => `at(${e.any(['list', 'tuple', 'bytes'])}, ${e.of('int')})`,
  (e) => `${e.any(['list', 'tuple'])}[${e.random.between(-1, 1)}]`,
  (e) => `${e.of('dict')}.get(${e.of('int')}, ${e.of('int')})`,
  (e) => `${e.of('dict')}${e.random.oneIn(4) ? `[${e.random.below(4)}]` : '.get(1, 5)'}`,
  (e) => `sum(${e.any(['list', 'tuple', 'set'])})`,
  (e) => `${e.random.pick(['max', 'min'])}(${e.of('list')} or [${e.of('int')}])`,
  (e) => `(${e.of('int')} if ${e.of('bool')} else ${e.of('int')})`,
  (e) => `(${e.of('int')} ${e.random.pick(['and', 'or'])} ${e.of('int')})`,
  (e) => e.lambdaCall(),
  (e) => e.comprehension('sum(', 'int', ')'),
  (e) => `sum(${e.random.pick(['map', 'filter'])}(${e.lambda()}, ${e.of('list')}))`,
  (e) => `${e.of('str')}.${e.random.pick(['find', 'count'])}(${e.of('str')} or 'a')`,
  (e) => `ord((${e.of('str')} or 'q')[0])`,
  (e) => `int(str(${e.of('int')}))`,
  (e) => (e.random.oneIn(3) ? `int(${e.of('str')})` : `len(${e.of('str')})`),
  (e) => `int(${e.of('float')})`,
  (e) => `divmod(${e.of('int')}, ${e.of('int')} or 3)[${e.random.below(2)}]`,
  (e) => `pow(${e.of('int')} & 255, (${e.of('int')} & 15) + 1, 1009)`,
  (e) => `following(${e.any(['list', 'tuple'])}, ${e.of('int')})`,
  (e) =>
    `eval(${JSON.stringify(`${e.literal('int')} + ${e.literal('int')} * n`)}, {'n': ${e.of('int')}})`,
  (e) => `getattr(${e.of('int')}, 'missing', ${e.of('int')})`,
  (e) => e.instanceInt(),
  (e) => e.generatorInt(),
  (e) => e.coroutineInt(),
];

const bools: Make[] = [
  (e) => `(${e.of('int')} ${e.compare()} ${e.of('int')})`,
  (e) => `(${e.of('int')} < ${e.of('int')} <= ${e.of('int')})`,
  (e) => `(${e.of('str')} ${e.compare()} ${e.of('str')})`,
  (e) => `(${e.of('list')} ${e.compare()} ${e.of('list')})`,
  (e) => `(${e.of('float')} ${e.compare()} ${e.of('float')})`,
  (e) => `(${e.of('dict')} == ${e.of('dict')})`,
  (e) => `(${e.of('int')} ${e.membership()} ${e.any(['list', 'dict', 'tuple', 'set'])})`,
  (e) => `(${e.of('str')} ${e.membership()} ${e.of('str')})`,
  (e) => `(not ${e.of('bool')})`,
  (e) => `(${e.of('bool')} ${e.random.pick(['and', 'or'])} ${e.of('bool')})`,
  (e) => e.comprehension(`${e.random.pick(['any', 'all'])}(`, 'bool', ')'),
  (e) => `bool(${e.any(KINDS)})`,
  (e) =>
    `isinstance(${e.any(['int', 'str', 'list', 'float', 'tuple'])}, ${e.random.pick(['int', 'str', '(list, dict)', 'float'])})`,
  (e) => `${e.of('str')}.${e.random.pick(['startswith', 'endswith'])}(${e.of('str')})`,
];

const strings: Make[] = [
  (e) => `str(${e.any(['int', 'list', 'bool', 'float', 'tuple'])})[:30]`,
  (e) => `few(${e.of('str')} + ${e.of('str')})`,
  (e) => `few(${e.of('str')} * (${e.of('int')} & 3))`,
  (e) => `${e.of('str')}${e.slice(false)}`,
  (e) => `('%d:%s' % (${e.of('int')}, ${e.of('str')}))`,
  (e) => `'{}-{:>4}|{:05d}'.format(${e.of('str')}, ${e.of('int')}, ${e.of('int')})[:24]`,
  (e) => `('%.2f' % ${e.of('float')})`,
  (e) => `f"<{(${e.leaf('int')}):4d}>"`,
  (e) => `${e.of('str')}.${e.random.pick(['upper', 'lower', 'strip'])}()`,
  (e) => `few(${e.of('str')}.replace(${e.of('str')} or 'b', ${e.of('str')}))`,
  (e) => `few(${e.random.pick(["','", "''"])}.join(map(str, ${e.any(['list', 'tuple'])})))`,
  (e) => `chr(97 + ${e.of('int')} % 26)`,
  (e) => `repr(${e.any(['str', 'int', 'list', 'bytes'])})[:30]`,
  (e) => `''.join(sorted(${e.of('str')}))`,
  (e) => `type(${e.any(KINDS)}).__name__`,
];

const lists: Make[] = [
  (e) => `[${e.several(() => e.of('int'), 0, 4)}]`,
  (e) => `few(${e.of('list')} + ${e.of('list')})`,
  (e) => `few(${e.of('list')} * (${e.of('int')} & 3))`,
  (e) => `${e.of('list')}${e.slice(true)}`,
  (e) => `few(${e.comprehension('[', 'int', ']')})`,
  (e) => `few([p * q for p in ${e.of('list')} for q in range(${e.random.below(4)})])`,
  (e) => `sorted(${e.any(['list', 'set', 'tuple'])}, key=${e.key()})`,
  (e) => `sorted(${e.of('list')}, reverse=${e.of('bool')})`,
  (e) => `few(list(map(${e.lambda()}, ${e.of('list')})))`,
  (e) => `list(filter(${e.lambda()}, ${e.of('list')}))`,
  (e) => `list(range(${e.of('int')} % 7))`,
  (e) => `list(reversed(${e.of('list')}))`,
  (e) => `few(sorted(${e.of('dict')}.${e.random.pick(['keys', 'values'])}()))`,
  (e) => `[r for pair in zip(${e.of('list')}, ${e.of('list')}) for r in pair][:12]`,
  (e) => `[i + r for i, r in enumerate(${e.of('list')})]`,
  (e) => `few(list(${e.of('bytes')}))`,
  (e) => `list(${e.of('tuple')})`,
];

const dicts: Make[] = [
  (e) => `{${e.several(() => `${e.random.below(6)}: ${e.of('int')}`, 0, 3)}}`,
  (e) => `{${e.several(() => `${e.of('int')} % 5: ${e.literal('int')}`, 0, 3)}}`,
  (e) => `{r % 6: ${e.withVariable('r', 'int')} for r in sorted(${e.any(['list', 'set'])})}`,
  (e) => `dict(enumerate(few(${e.of('list')})))`,
  (e) => `dict([(r % 4, i) for i, r in enumerate(${e.of('list')})])`,
];

const tuples: Make[] = [
  (e) => `(${e.of('int')}, ${e.of('int')})`,
  (e) => `tuple(${e.of('list')})`,
  (e) => `few(${e.of('tuple')} + ${e.of('tuple')})`,
  (e) => `divmod(${e.of('int')}, ${e.of('int')} or 7)`,
  (e) => `${e.of('tuple')}${e.slice(false)}`,
];

const byteStrings: Make[] = [
  (e) => `bytes([r & 255 for r in ${e.of('list')}])`,
  (e) => `few(${e.of('bytes')} + ${e.of('bytes')})`,
  (e) => `${e.of('bytes')}${e.slice(false)}`,
  (e) => `bytearray(${e.of('str')}.encode())`,
  (e) => `bytes(${e.of('int')} % 9)`,
];

const floats: Make[] = [
  (e) => `quarter(${e.of('float')} ${e.random.pick(['+', '-', '*'])} ${e.of('float')})`,
  (e) => `((${e.of('int')} % 100) / 4)`,
  (e) => `quarter(-${e.of('float')})`,
  (e) => `abs(${e.of('float')})`,
  (e) => `max(${e.of('float')}, ${e.of('float')})`,
];

const sets: Make[] = [
  (e) => `set(${e.of('list')})`,
  (e) => `(${e.of('set')} ${e.random.pick(['|', '&', '-', '^'])} ${e.of('set')})`,
  (e) => `{${e.withVariable('r', 'int')} for r in ${e.of('list')}}`,
];

export const COMPOSITES: Record<Kind, readonly Make[]> = {
  int: ints,
  bool: bools,
  str: strings,
  list: lists,
  dict: dicts,
  tuple: tuples,
  bytes: byteStrings,
  float: floats,
  set: sets,
};
