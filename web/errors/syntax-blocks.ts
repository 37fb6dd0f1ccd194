// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Colons and indentation: where blocks begin and end.
import { indentOf, type Explained, type SyntaxContext, type SyntaxRule } from './syntax-context';

const OPENS_BLOCK =
  /^\s*(?:async\s+)?(if|elif|else|while|for|def|class|try|except|finally|with)\b(.*)$/;
const CONTINUES: Readonly<Record<string, readonly string[]>> = {
  elif: ['if', 'elif'],
  else: ['if', 'elif', 'for', 'while', 'try', 'except'],
  except: ['try', 'except'],
  finally: ['try', 'except', 'else'],
};

function mixed({ line, raw, before }: SyntaxContext): boolean {
  const here = indentOf(raw(line));
  const above = indentOf(raw(before(line)));
  return (here + above).includes('\t') && (here + above).includes(' ');
}

function indentation(context: SyntaxContext): Explained | null {
  const { line, words, raw } = context;
  if (!words.includes('indent')) return null;
  if (mixed(context)) {
    return {
      line,
      sentence:
        'This line and the one above are indented with tabs and with spaces: use four spaces for each step in both.',
    };
  }
  const spaces = indentOf(raw(line)).length;
  const above = indentOf(raw(context.before(line))).length;
  const ofAbove = above === 0 ? 'none' : count(above);
  const unindent = words.includes('unindent');
  return {
    line,
    sentence:
      `This line begins with ${count(spaces)}, the one above with ${ofAbove}` +
      (unindent ? ': ' : ', and no block begins there: ') +
      'begin it exactly below the lines that it belongs to.' +
      (!unindent && spaces === 2 * above
        ? ' After Enter the editor makes the spaces itself: typed as well, they are there twice.'
        : ''),
  };
}

function count(spaces: number): string {
  return spaces === 1 ? '1 space' : `${spaces} spaces`;
}

/** `if x = 1`, before the colon is looked for. */
function assignmentAsTest({ line, code }: SyntaxContext): Explained | null {
  const text = code(line);
  if (!/^\s*(?:if|elif|while|assert|return)\b/.test(text)) return null;
  if (!/^[^=([{]*[^=!<>:([{]=(?!=)/.test(text)) return null;
  return { line, sentence: '“=” stores a value. To ask whether two are the same, write “==”.' };
}

function colon({ line, code, scan }: SyntaxContext): Explained | null {
  const match = OPENS_BLOCK.exec(code(line));
  const [, word = '', rest = ''] = match ?? [];
  if (!match || rest.trimEnd().endsWith(':') || /:\s/.test(rest)) return null;
  if ((scan.open[line] ?? []).length > 0) return null;
  // `if` and `for` in the middle of an expression that goes over several lines.
  if ((scan.open[line - 1] ?? []).length > 0) return null;
  if (/^\s*=/.test(rest)) return null;
  if (word === 'for' && !/\bin\b/.test(rest)) return null;
  if ((word === 'if' || word === 'while' || word === 'elif') && rest.trim() === '') {
    return { line, sentence: `After “${word}” comes a condition, and then “:”.` };
  }
  if (word === 'else' && /^\s+\S/.test(rest)) {
    return {
      line,
      sentence: 'Nothing comes between “else” and “:”. For another condition, write “elif”.',
    };
  }
  return { line, sentence: 'There is a “:” missing at the end of this line.' };
}

/** The board names the line after the block that is not there, or the end of the file. */
function emptyBlock(context: SyntaxContext): Explained | null {
  const { line, code } = context;
  const head = context.before(line);
  const match = OPENS_BLOCK.exec(code(head));
  if (!match || !code(head).trimEnd().endsWith(':')) return null;
  if (indentOf(code(line)).length > indentOf(code(head)).length) return null;
  const word = match[1] ?? '';
  if (code(line).trim() === '') {
    return {
      line: head,
      sentence: `After this line comes at least one that begins further right: what “${word}” is to do.`,
    };
  }
  return {
    line,
    sentence: `Line ${head} ends with “:”, so what belongs to “${word}” begins further right: put four spaces before this line.`,
  };
}

/** `else` that is below nothing. */
function lonely(context: SyntaxContext): Explained | null {
  const { line, code } = context;
  const word = /^\s*(elif|else|except|finally)\b/.exec(code(line))?.[1] ?? '';
  const partners = CONTINUES[word];
  if (!partners) return null;
  const own = indentOf(code(line)).length;
  let between = 0;
  for (let at = context.before(line); at > 0; at = context.before(at)) {
    const head = OPENS_BLOCK.exec(code(at))?.[1] ?? '';
    const indent = indentOf(code(at)).length;
    if (indent > own) continue;
    const partner = partners.includes(head);
    if (indent === own && partner && between === 0) return null;
    if (indent === own && partner)
      return {
        line,
        sentence: `Line ${between} stands between “${word}” and the “${head}” of line ${at}. Move it further right, or away.`,
      };
    if (partner)
      return {
        line,
        sentence: `Begin “${word}” exactly below the “${head}” of line ${at}: with ${count(indent)} before it.`,
      };
    if (indent < own) break;
    between = at;
  }
  return { line, sentence: `This “${word}” has no “${partners[0] ?? ''}” exactly above it.` };
}

/** In the order in which they are asked. */
export const indentRules: readonly SyntaxRule[] = [indentation];
export const blockRules: readonly SyntaxRule[] = [assignmentAsTest, colon, emptyBlock, lonely];
