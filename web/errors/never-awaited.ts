// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { pythonLanguage } from '@codemirror/lang-python';

type Node = ReturnType<typeof pythonLanguage.parser.parse>['topNode'];

/** Where a name is only used; elsewhere it may come to stand for something else. */
const USES = /^(?:CallExpression|ArgList)$/;

/**
 * One sentence for a beginner about the first call of an async function that does nothing, as nothing waits for
 * it; null where there is none.
 */
export function neverAwaited(text: string): string | null {
  const source = text.replace(/\r\n?/g, '\n');
  const top = pythonLanguage.parser.parse(source).topNode;
  const names = asyncNames(source, top);
  if (names.size === 0) return null;
  let found: string | null = null;
  const visit = (node: Node, around: 'module' | 'async' | 'function'): void => {
    const name = node.name === 'ExpressionStatement' ? calledName(source, node) : null;
    if (found === null && name !== null && names.has(name)) {
      found = sentence(source, node, name, around);
    }
    const inner =
      node.name === 'FunctionDefinition' ? (isAsync(node) ? 'async' : 'function') : around;
    for (const child of children(node)) visit(child, inner);
  };
  visit(top, 'module');
  return found;
}

function sentence(
  source: string,
  node: Node,
  name: string,
  around: 'module' | 'async' | 'function',
): string {
  const call = source.slice(node.from, node.to);
  const line = source.slice(0, node.from).split('\n').length;
  const does = `Line ${line} runs nothing: ${name} begins with “async def”.`;
  const short = /^[^\n]{1,40}$/.test(call) ? call : `${name}(…)`;
  if (around === 'module')
    return `${does} Write asyncio.run(${short}), with “import asyncio” at the top.`;
  if (around === 'async') return `${does} Write: await ${short}`;
  return `${does} Write “await” before it, in a function that begins with “async def”, too.`;
}

/** Names that stand for one async function of the program and nothing else. */
function asyncNames(source: string, top: Node): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const others = new Set<string>();
  const visit = (node: Node, parent: Node): void => {
    if (node.name === 'VariableName' && !USES.test(parent.name)) {
      const name = source.slice(node.from, node.to);
      if (seen.has(name)) others.add(name);
      seen.add(name);
      if (parent.parent?.name === top.name && isAsync(parent)) found.add(name);
    }
    for (const child of children(node)) visit(child, node);
  };
  visit(top, top);
  return new Set([...found].filter((name) => !others.has(name)));
}

/** `name(…)` as a whole statement. */
function calledName(source: string, statement: Node): string | null {
  const [call, ...more] = children(statement);
  if (call?.name !== 'CallExpression' || more.length > 0) return null;
  const callee = call.firstChild;
  return callee?.name === 'VariableName' ? source.slice(callee.from, callee.to) : null;
}

function isAsync({ name, firstChild }: Node): boolean {
  return name === 'FunctionDefinition' && firstChild?.name === 'async';
}

function children(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}
