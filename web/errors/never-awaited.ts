// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { children, pythonTree, type Node, type PythonTree } from './python-tree';

/** Where a name is only used; elsewhere it may come to stand for something else. */
const USES = /^(?:CallExpression|ArgList)$/;
/** What of asyncio does nothing before it is awaited. */
const OF_ASYNCIO = /^asyncio\.(?:sleep|sleep_ms|wait_for|wait_for_ms|gather)$/;

type Around = 'module' | 'async' | 'function';

/** A call of an async function that does nothing, as nothing waits for it. */
export interface NeverAwaited {
  /** From 1. */
  readonly line: number;
  /** What follows "Line 3 " or "This ": "runs nothing", and what to write. */
  readonly does: string;
}

/** The first such call of a program; null where there is none. */
export function neverAwaited(text: string): NeverAwaited | null {
  const tree = pythonTree(text);
  const own = asyncNames(tree);
  const ofAsyncio = asyncioNames(tree);
  const methods = asyncMethods(tree);
  if (own.size + ofAsyncio.size + methods.size === 0) return null;
  let found: NeverAwaited | null = null;
  const visit = (node: Node, around: Around, inClass: string): void => {
    const callee = node.name === 'ExpressionStatement' ? calleeOf(node) : null;
    if (found === null && callee) {
      const name = tree.text(callee);
      const [first = ''] = name.split('.');
      const full = (ofAsyncio.get(first) ?? '') + name.slice(first.length);
      const call = shortCall(tree, node, name);
      const isMethod = methods.has(first === 'self' ? inClass + name.slice(4) : name);
      const does =
        own.has(name) || isMethod
          ? ofOwn(name, call, around)
          : OF_ASYNCIO.test(full)
            ? ofFull(name, full, call, around)
            : null;
      if (does !== null) found = { line: tree.line(node), does };
    }
    const inner =
      node.name === 'FunctionDefinition' ? (isAsync(node) ? 'async' : 'function') : around;
    const [, ofClass] = node.name === 'ClassDefinition' ? children(node) : [];
    for (const child of children(node)) visit(child, inner, ofClass ? tree.text(ofClass) : inClass);
  };
  visit(tree.top, 'module', '');
  return found;
}

function ofOwn(name: string, call: string, around: Around): string {
  const does = `runs nothing: ${name} begins with “async def”.`;
  if (around === 'module')
    return `${does} Write asyncio.run(${call}), with “import asyncio” at the top.`;
  if (around === 'async') return `${does} Write: await ${call}`;
  return `${does} Write “await” before it, in a function that begins with “async def”, too.`;
}

function ofFull(name: string, full: string, call: string, around: Around): string {
  const isSleep = full.startsWith('asyncio.sleep');
  const does = `${isSleep ? 'waits for nothing' : 'runs nothing'}: ${name} needs “await” before it`;
  if (around === 'async') return `${does}. Write: await ${call}`;
  const where = `${does}, in a function that begins with “async def”.`;
  return isSleep ? `${where} Elsewhere, time.sleep() waits, with “import time” at the top.` : where;
}

/** The call, where it fits into a sentence. */
function shortCall(tree: PythonTree, node: Node, name: string): string {
  const call = tree.text(node);
  return /^[^\n]{1,40}$/.test(call) ? call : `${name}(…)`;
}

/** Names that stand for one async function of the program and nothing else. */
function asyncNames(tree: PythonTree): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const others = new Set<string>();
  const visit = (node: Node, parent: Node): void => {
    if (node.name === 'VariableName' && !USES.test(parent.name)) {
      const name = tree.text(node);
      if (seen.has(name)) others.add(name);
      seen.add(name);
      if (parent.parent?.name === tree.top.name && isAsync(parent)) found.add(name);
    }
    for (const child of children(node)) visit(child, node);
  };
  visit(tree.top, tree.top);
  return new Set([...found].filter((name) => !others.has(name)));
}

/**
 * What calls async methods of the program's classes: "Robot.go" within one, and "r.go" of what is a Robot and nothing
 * else.
 */
function asyncMethods(tree: PythonTree): Set<string> {
  const found = new Set<string>();
  const objects = new Map<string, string>();
  const bound = new Map<string, number>();
  const others = new Set<string>();
  const assigned = new Set<string>();
  const visit = (node: Node, parent: Node): void => {
    if (node.name === 'FunctionDefinition' && parent.parent?.name === 'ClassDefinition') {
      const [ofClass] = children(parent.parent).filter(({ name }) => name === 'VariableName');
      const [name] = children(node).filter(({ name: kind }) => kind === 'VariableName');
      const method = ofClass && name ? `${tree.text(ofClass)}.${tree.text(name)}` : '';
      // One of two of that name may be the other.
      if (!isAsync(node) || found.has(method)) others.add(method);
      else found.add(method);
    }
    if (node.name === 'AssignStatement') {
      const [target, , value, ...more] = children(node);
      const callee = value?.name === 'CallExpression' ? value.firstChild : null;
      if (target?.name === 'VariableName' && callee?.name === 'VariableName' && more.length === 0)
        objects.set(tree.text(target), tree.text(callee));
      // r.go = something: it may be that of any object.
      if (target?.name === 'MemberExpression')
        assigned.add(tree.text(target).replace(/^.*\./s, '.'));
    }
    if (node.name === 'VariableName' && !USES.test(parent.name) && !isObject(node, parent)) {
      const name = tree.text(node);
      bound.set(name, (bound.get(name) ?? 0) + 1);
    }
    for (const child of children(node)) visit(child, node);
  };
  visit(tree.top, tree.top);
  const ownMethods = [...found].filter(
    (method) =>
      !others.has(method) &&
      !assigned.has(method.slice(method.indexOf('.'))) &&
      bound.get(method.split('.')[0] ?? '') === 1,
  );
  const ofObjects = [...objects].flatMap(([name, ofClass]) =>
    ownMethods
      .filter((method) => bound.get(name) === 1 && method.startsWith(`${ofClass}.`))
      .map((method) => name + method.slice(ofClass.length)),
  );
  return new Set([...ownMethods, ...ofObjects]);
}

/** What each name is that stands for asyncio, or something of it, and nothing else: "sleep" is "asyncio.sleep". */
function asyncioNames(tree: PythonTree): Map<string, string> {
  const found = new Map<string, string>();
  const bound = new Map<string, number>();
  const visit = (node: Node, parent: Node): void => {
    if (node.name === 'ImportStatement') {
      for (const [name, full] of imports(tree.text(node))) found.set(name, full);
    }
    if (node.name === 'VariableName' && !USES.test(parent.name) && !isObject(node, parent)) {
      const name = tree.text(node);
      bound.set(name, (bound.get(name) ?? 0) + 1);
    }
    for (const child of children(node)) visit(child, node);
  };
  visit(tree.top, tree.top);
  return new Map([...found].filter(([name]) => bound.get(name) === 1));
}

function imports(statement: string): (readonly [string, string])[] {
  const [, list = ''] = /^from\s+asyncio\s+import\s+\(?([^)]*)/.exec(statement) ?? [];
  const [, modules = ''] = /^import\s+(.*)/.exec(statement) ?? [];
  const named = (each: string): readonly [string, string] => {
    const [, name = '', as = name] = /^\s*([\w.*]+)(?:\s+as\s+(\w+))?/.exec(each) ?? [];
    return [as, name];
  };
  return [
    ...list.split(',').map((each) => {
      const [as, name] = named(each);
      return [as, `asyncio.${name}`] as const;
    }),
    ...modules
      .split(',')
      .map(named)
      .filter(([, name]) => name === 'asyncio'),
  ];
}

/** `asyncio` in `asyncio.sleep`. */
function isObject(node: Node, parent: Node): boolean {
  return parent.name === 'MemberExpression' && parent.firstChild?.from === node.from;
}

/** `name` of `name(…)` as a whole statement. */
function calleeOf(statement: Node): Node | null {
  const [call, ...more] = children(statement);
  if (call?.name !== 'CallExpression' || more.length > 0) return null;
  const callee = call.firstChild;
  return callee && /^(?:VariableName|MemberExpression)$/.test(callee.name) ? callee : null;
}

function isAsync({ name, firstChild }: Node): boolean {
  return name === 'FunctionDefinition' && firstChild?.name === 'async';
}
