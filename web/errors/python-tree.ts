// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { pythonLanguage } from '@codemirror/lang-python';

export type Node = ReturnType<typeof pythonLanguage.parser.parse>['topNode'];

/** A program that is whole, as the editor's parser sees it. */
export interface PythonTree {
  readonly top: Node;
  text(node: Node): string;
  /** From 1. */
  line(node: Node): number;
}

export function pythonTree(text: string): PythonTree {
  const source = text.replace(/\r\n?/g, '\n');
  return {
    top: pythonLanguage.parser.parse(source).topNode,
    text: ({ from, to }) => source.slice(from, to),
    line: ({ from }) => source.slice(0, from).split('\n').length,
  };
}

export function children(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}
