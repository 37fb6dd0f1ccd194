// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Errors in what exec() and eval() run: the program's own line says nothing about them.
import type { Frame } from '../console/traceback';
import { children, pythonTree, type Node, type PythonTree } from './python-tree';
import type { Found } from './runtime-context';

/** A text of the program that exec() or eval() runs. */
interface ExecutedText {
  readonly how: string;
  readonly text: string;
  /** The line of the program where it begins. */
  readonly begins: number;
  /** Its lines are the program's, too: none is made by “\n”. */
  readonly inPlace: boolean;
}

/** What can be said of these without the line that they were on. */
const IN_ANY_TEXT: ReadonlySet<string> = new Set([
  'ImportError',
  'IndexError',
  'KeyError',
  'NameError',
  'OSError',
  'OverflowError',
  'ZeroDivisionError',
]);

const STATEMENT = 'eval() works out a value, and this is a statement: exec() runs those.';

/** What is left of a traceback behind `place`, where that runs a text: the frames in such texts. */
export function framesInTexts(frames: readonly Frame[], place: Frame): readonly Frame[] {
  return frames.slice(frames.lastIndexOf(place) + 1).filter(({ file }) => file.startsWith('<'));
}

/** `explain` says what is wrong on a line of a source; `frames` are those of `framesInTexts()`. */
export function explainExecuted(
  frames: readonly Frame[],
  source: string,
  line: number,
  kind: string,
  explain: (source: string, line: number) => Found,
): Found {
  const [inner, ...more] = frames;
  const executed = more.length === 0 ? executedText(source, line) : null;
  if (!inner || kind === 'KeyboardInterrupt' || kind === 'SystemExit') return null;
  if (!executed) {
    const found = IN_ANY_TEXT.has(kind) ? explain('', 1) : null;
    // Names of modules and files are in these words.
    if (found !== null && ['ImportError', 'OSError'].includes(kind)) return found;
    const where = `This was on line ${inner.line} of a text that this line led to, by exec() or eval(): print the text before, to see what it is.`;
    return typeof found === 'string' ? `${where} ${found}` : where;
  }
  const { how, text, begins, inPlace } = executed;
  if (isStatementFor(how, kind, text)) return { line: begins, sentence: STATEMENT };
  const found = explain(text, inner.line);
  if (found === null) return null;
  const { line: at, sentence } =
    typeof found === 'string' ? { line: inner.line, sentence: found } : found;
  const isOne = !text.trimEnd().includes('\n');
  if (inPlace && !isOne) return { line: begins + at - 1, sentence };
  const where = `In the text that ${how}() runs${isOne ? '' : `, on its line ${at}`}: `;
  return { line: begins, sentence: where + sentence };
}

function isStatementFor(how: string, kind: string, text: string): boolean {
  if (how !== 'eval' || kind !== 'SyntaxError') return false;
  const { top } = pythonTree(`${text}\n`);
  return !isBroken(top) && children(top).some(({ name }) => name !== 'ExpressionStatement');
}

function isBroken(node: Node): boolean {
  return node.type.isError || children(node).some(isBroken);
}

/** What is run on this line, if it is written in the program, and nothing else can be meant. */
function executedText(source: string, line: number): ExecutedText | null {
  const tree = pythonTree(source);
  const calls: Node[] = [];
  const visit = (node: Node): void => {
    const isCall = node.name === 'CallExpression' && node.firstChild?.name === 'VariableName';
    if (isCall && /^(?:exec|eval)\s*\(/.test(tree.text(node)) && covers(tree, node, line))
      calls.push(node);
    children(node).forEach(visit);
  };
  visit(tree.top);
  const [call, ...others] = calls;
  if (!call || others.length > 0) return null;
  const given = children(call).find(({ name }) => name === 'ArgList')?.firstChild?.nextSibling;
  const literal = given?.name === 'VariableName' ? valueOf(tree, tree.text(given)) : given;
  const read = literal?.name === 'String' ? readLiteral(tree.text(literal)) : null;
  if (!literal || !read) return null;
  const how = tree.text(call).slice(0, 4);
  return { how, ...read, begins: tree.line(literal) };
}

function covers(tree: PythonTree, node: Node, line: number): boolean {
  const begins = tree.line(node);
  return begins <= line && line < begins + tree.text(node).split('\n').length;
}

/** What a name stands for that gets its value once. */
function valueOf(tree: PythonTree, name: string): Node | null {
  const bound: Node[] = [];
  const visit = (node: Node, parent: Node): void => {
    const isUse = /^(?:ArgList|CallExpression|MemberExpression)$/.test(parent.name);
    if (node.name === 'VariableName' && tree.text(node) === name && !isUse) bound.push(parent);
    for (const child of children(node)) visit(child, node);
  };
  visit(tree.top, tree.top);
  const [statement, ...others] = bound;
  if (others.length > 0 || statement?.name !== 'AssignStatement') return null;
  const [target, equals, value, ...more] = children(statement);
  const isPlain = target && equals?.name === 'AssignOp' && more.length === 0;
  return isPlain && tree.text(target) === name ? (value ?? null) : null;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\n': '',
  n: '\n',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

function readLiteral(written: string): { readonly text: string; readonly inPlace: boolean } | null {
  const [, raw, , body] = /^(r?)("""|'''|"|')([^]*)\2$/i.exec(written) ?? [];
  if (body === undefined) return null;
  if (raw) return { text: body, inPlace: true };
  const escapes = [...body.matchAll(/\\([^])/g)].map(([, char = '']) => char);
  if (escapes.some((char) => !Object.hasOwn(ESCAPED, char))) return null;
  const text = body.replace(/\\([^])/g, (_, char: string) => ESCAPED[char] ?? '');
  return { text, inPlace: !escapes.some((char) => char === '\n' || char === 'n') };
}
