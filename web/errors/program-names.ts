// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { pythonLanguage } from '@codemirror/lang-python';

type Tree = ReturnType<typeof pythonLanguage.parser.parse>;
type Node = Tree['topNode'];

interface Definition {
  readonly name: string;
  readonly line: number;
  /** Where the name can be used. */
  readonly from: number;
  readonly to: number;
  /** Of a function that it belongs to. */
  readonly local: boolean;
}

export interface FunctionNames {
  readonly name: string;
  readonly line: number;
  readonly parameters: readonly string[];
  /** The class that it is a method of. */
  readonly inClass: string | null;
}

/** What a program defines. */
export interface ProgramNames {
  /** Names that can be used on a line, and the first line that defines each. */
  visible(line: number): ReadonlyMap<string, number>;
  /** Names that are defined outside of functions. */
  readonly outer: ReadonlySet<string>;
  /** Names that the function around a line assigns to. */
  assignedAround(line: number): ReadonlySet<string>;
  /** Whether a line is of a function, its first one too. */
  inFunction(line: number): boolean;
  /** What a name was imported as: "time", or "neopixel.NeoPixel". */
  readonly imported: ReadonlyMap<string, string>;
  readonly functions: readonly FunctionNames[];
  /** Methods and attributes of the program's own classes. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** The class around a line. */
  classAround(line: number): string | null;
}

/** Reads the names that a program defines; what cannot be read is left out. */
export function programNames(source: string): ProgramNames {
  const definitions: Definition[] = [];
  const imported = new Map<string, string>();
  const functions: FunctionNames[] = [];
  const members = new Map<string, Set<string>>();
  const scopes: { readonly from: number; readonly to: number; readonly name: string }[] = [];
  const classes: typeof scopes = [];
  const starts = [0];
  for (const match of source.matchAll(/\n/g)) starts.push(match.index + 1);

  const text = (node: Node): string => source.slice(node.from, node.to);
  const lineAt = (at: number): number => starts.filter((start) => start <= at).length;
  const within = (scope: { from: number; to: number }, line: number): boolean => {
    const at = starts[line - 1] ?? source.length;
    return scope.from <= (source.indexOf('\n', at) + 1 || source.length) - 1 && at < scope.to;
  };

  function children(node: Node): Node[] {
    const found: Node[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
    return found;
  }

  function define(node: Node, scope: Node): void {
    if (node.name === 'VariableName') {
      definitions.push({
        name: text(node),
        line: lineAt(node.from),
        from: scope.from,
        to: scope.to,
        local: scope.name === 'FunctionDefinition',
      });
    } else if (node.name === 'MemberExpression') {
      defineMember(node);
    } else if (
      ['TupleExpression', 'ParenthesizedExpression', 'ArrayExpression'].includes(node.name)
    ) {
      for (const child of children(node)) define(child, scope);
    }
  }

  /** self.x = … */
  function defineMember(node: Node): void {
    const [object, , property] = children(node);
    if (!object || text(object) !== 'self' || property?.name !== 'PropertyName') return;
    const around = classes.findLast((each) => each.from <= node.from && node.from < each.to);
    if (around) members.get(around.name)?.add(text(property));
  }

  function defineFunction(node: Node, scope: Node): void {
    const [nameNode] = children(node).filter((child) => child.name === 'VariableName');
    if (!nameNode) return;
    const inClass = scope.name === 'ClassDefinition' ? className(scope) : null;
    if (inClass !== null) members.get(inClass)?.add(text(nameNode));
    else define(nameNode, scope);
    scopes.push({ from: node.from, to: node.to, name: text(nameNode) });
    const parameters: string[] = [];
    const list = node.getChild('ParamList');
    let isName = true;
    for (const child of list ? children(list) : []) {
      if (child.name === 'VariableName' && isName) {
        parameters.push(text(child));
        define(child, node);
      }
      isName =
        child.name === ',' || child.name === '(' || child.name === '*' || child.name === '**';
    }
    functions.push({ name: text(nameNode), line: lineAt(node.from), parameters, inClass });
  }

  function className(node: Node): string {
    const name = node.getChild('VariableName');
    return name ? text(name) : '';
  }

  function defineImports(node: Node, scope: Node): void {
    const parts = children(node).map((child) => ({ name: child.name, text: text(child), child }));
    const importAt = parts.findIndex((part) => part.name === 'import');
    const from = parts.slice(0, importAt).filter((part) => part.name !== 'from');
    const module = from.map((part) => part.text).join('');
    let path = '';
    let last: Node | null = null;
    const flush = (): void => {
      if (!last) return;
      define(last, scope);
      imported.set(text(last), module ? `${module}.${path}` : path);
      path = '';
      last = null;
    };
    let renamed = false;
    for (const part of parts.slice(importAt + 1)) {
      if (part.name === ',') {
        flush();
        renamed = false;
      } else if (part.name === 'as') renamed = true;
      else if (part.name === 'VariableName') {
        if (!renamed) path += part.text;
        // import a.b makes the name a.
        if (renamed || !last) last = part.child;
      } else if (part.text === '.') path += '.';
    }
    flush();
  }

  function visit(node: Node, scope: Node): void {
    let inner = scope;
    switch (node.name) {
      case 'FunctionDefinition':
        defineFunction(node, scope);
        inner = node;
        break;
      case 'ClassDefinition':
        if (node.getChild('VariableName')) {
          define(node.getChild('VariableName') as Node, scope);
          members.set(className(node), new Set());
          classes.push({ from: node.from, to: node.to, name: className(node) });
        }
        inner = node;
        break;
      case 'ImportStatement':
        defineImports(node, scope);
        break;
      case 'AssignStatement':
      case 'UpdateStatement': {
        const parts = children(node);
        const end = parts.findLastIndex((part) => /^(Assign|Update)Op$/.test(part.name));
        for (const part of parts.slice(0, end)) {
          define(part, scope);
          if (scope.name === 'ClassDefinition') members.get(className(scope))?.add(text(part));
        }
        break;
      }
      case 'ForStatement':
      case 'WithStatement':
      case 'TryStatement': {
        // for x in, with y as x, except Z as x
        let target = node.name === 'ForStatement';
        for (const child of children(node)) {
          if (child.name === 'in' || child.name === 'Body') target = false;
          else if (target) define(child, scope);
          if (child.name === 'as') target = true;
        }
        break;
      }
    }
    for (const child of children(node)) visit(child, inner);
  }
  const tree = pythonLanguage.parser.parse(source);
  visit(tree.topNode, tree.topNode);

  return {
    visible(line) {
      const found = new Map<string, number>();
      for (const each of definitions)
        if (within(each, line) && !found.has(each.name)) found.set(each.name, each.line);
      return found;
    },
    assignedAround(line) {
      const around = scopes.findLast((each) => within(each, line));
      const own = definitions.filter((each) => each.local && each.from === around?.from);
      return new Set(own.map((each) => each.name));
    },
    inFunction: (line) => scopes.some((each) => within(each, line)),
    outer: new Set(definitions.filter((each) => !each.local).map((each) => each.name)),
    imported,
    functions,
    members,
    classAround: (line) => classes.findLast((each) => within(each, line))?.name ?? null,
  };
}
