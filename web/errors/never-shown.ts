// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { children, pythonTree, type Node, type PythonTree } from './python-tree';
import { scanSource } from './source-scan';

/** What may send colors to pixels without its being seen here. */
const MAY_SHOW = /\b(?:show|auto_write|neopixel_write|exec|eval|getattr)\b/g;
const NOT_WRITTEN = /\bauto_write\s*=\s*False\b/g;
const WAITS = /^([\w.]+)\.auto_write$/;

/**
 * One sentence for a beginner about pixels that are told to wait for show() in a program that never calls it; null
 * where it does, or may. `others` are the sources of the program's other files, all of them.
 */
export function neverShown(text: string, others: readonly string[]): string | null {
  if (others.some((other) => mayShow(codeOf(other)))) return null;
  const tree = pythonTree(text);
  const pixels = pixelsOf(tree);
  if (pixels.size === 0) return null;
  let code = codeOf(text).replace(NOT_WRITTEN, '');
  const named: string[] = [];
  const set: string[] = [];
  const visit = (node: Node): void => {
    const name = pixelsNamed(tree, node);
    if (name !== null && pixels.has(name)) {
      code = code.replace(/\bshow\b(?!\s*\()/, '');
      named.push(
        `Line ${tree.line(node)} does nothing, as it lacks the “()”. Write: ${name}.show()`,
      );
    }
    const lit = pixelsSet(tree, node);
    if (lit !== null && node.from > (pixels.get(lit) ?? Infinity)) {
      set.push(
        `Line ${tree.line(node)} sets colors that never reach the pixels, because of auto_write=False. Write ${lit}.show() after it.`,
      );
    }
    children(node).forEach(visit);
  };
  visit(tree.top);
  return mayShow(code) || set.length === 0 ? null : (named[0] ?? set[0] ?? null);
}

function mayShow(code: string): boolean {
  return code.search(MAY_SHOW) >= 0;
}

/** Without strings and comments. */
function codeOf(text: string): string {
  return scanSource(text.replace(/\r\n?/g, '\n')).code.join('\n');
}

/**
 * What the program calls its pixels that wait for show(), as "pixels" or "self.pixels", and after which place in the text they do:
 * -1 where they are made so.
 */
function pixelsOf(tree: PythonTree): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (node: Node): void => {
    /** Made in this block, and sending at once so far. */
    const made = new Set<string>();
    for (const child of children(node)) {
      const [target, equals, value, ...more] =
        child.name === 'AssignStatement' ? children(child) : [];
      if (target && equals?.name === 'AssignOp' && value && more.length === 0) {
        const name = tree.text(target);
        if (makesPixels(tree, value)) {
          if (tree.text(value).search(NOT_WRITTEN) >= 0) found.set(name, -1);
          else made.add(name);
        }
        // Certain only in the block that makes them: elsewhere, it may never be reached.
        const [, waiting = ''] = WAITS.exec(name) ?? [];
        if (made.has(waiting) && tree.text(value) === 'False' && !found.has(waiting)) {
          found.set(waiting, child.from);
        }
      }
      visit(child);
    }
  };
  visit(tree.top);
  return found;
}

function makesPixels(tree: PythonTree, value: Node): boolean {
  const callee = value.name === 'CallExpression' ? value.firstChild : null;
  return callee !== null && /(?:^|\.)NeoPixel$/.test(tree.text(callee));
}

/** The pixels of `pixels.show`, without brackets, as a whole statement. */
function pixelsNamed(tree: PythonTree, node: Node): string | null {
  if (node.name !== 'ExpressionStatement') return null;
  return /^([\w.]+)\.show$/.exec(tree.text(node))?.[1] ?? null;
}

/** The pixels of `pixels[…] = …` or `pixels.fill(…)`. */
function pixelsSet(tree: PythonTree, node: Node): string | null {
  if (!/^(?:Assign|Update|Expression)Statement$/.test(node.name)) return null;
  const start = tree.text(node);
  return (
    (node.name === 'ExpressionStatement' ? /^([\w.]+)\.fill\(/ : /^([\w.]+)\[/).exec(start)?.[1] ??
    null
  );
}
