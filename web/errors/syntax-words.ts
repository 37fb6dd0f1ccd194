// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Words and signs that are another language's, or nearly Python's.
import { KEYWORDS, type Explained, type SyntaxContext, type SyntaxRule } from './syntax-context';

interface Pattern {
  /** On the line's code, without strings and comments. */
  readonly pattern: RegExp;
  /** $1 stands for what the pattern's first group found. */
  readonly sentence: string;
}

const PATTERNS: readonly Pattern[] = [
  {
    pattern: /^\s*(?:>>>|\.\.\.)(?:\s|$)/,
    sentence: 'The >>> is what the REPL writes before your line. Take it away.',
  },
  {
    pattern: /^\s*(?:else\s+if|elsif|elseif)\b/,
    sentence: 'For “else if”, write “elif”.',
  },
  { pattern: /\+\+\s*$/, sentence: 'There is no “++” here: to add one, write “+= 1”.' },
  { pattern: /--\s*$/, sentence: 'There is no “--” here: to take one away, write “-= 1”.' },
  { pattern: /&&/, sentence: 'For “&&”, write “and”.' },
  { pattern: /\|\|/, sentence: 'For “||”, write “or”.' },
  { pattern: /!(?!=)/, sentence: 'For “!”, write “not”.' },
  { pattern: /<>/, sentence: 'For “<>”, write “!=”.' },
  { pattern: /=>/, sentence: 'For “=>”, write “>=”: the “=” comes last.' },
  { pattern: /=</, sentence: 'For “=<”, write “<=”: the “=” comes last.' },
  {
    pattern: /^\s*\/\/|\/\/\s+[A-Za-z]+\s+[A-Za-z]/,
    sentence: 'A comment begins with “#”, not with “//”.',
  },
  {
    pattern: /^\s*(?:match|case)\s+.*:\s*$/,
    sentence: 'CircuitPython has no “match” and “case”: write if, elif and else.',
  },
  {
    pattern: /^\s*match\s+[\w.]+\s*$/,
    sentence: 'CircuitPython has no “match” and “case”: write if, elif and else.',
  },
  {
    pattern: /^\s*except\s*\*/,
    sentence: 'CircuitPython has no “except*”: write “except”.',
  },
  {
    pattern: /^\s*type\s+\w+\s*=/,
    sentence:
      'CircuitPython has no “type” statement: leave the line away, or “type” before the name.',
  },
  {
    pattern: /^\s*with\s*\(.*\bas\b/,
    sentence: 'CircuitPython has no brackets around all of “with”: take them away.',
  },
  {
    pattern: /^\s*(?:class|def)\s+\w+\s*\[/,
    sentence: 'CircuitPython has no [ ] after a name in “class” or “def”: leave them away.',
  },
  {
    pattern: /^\s*def\b[^)]*[(,]\s*\/\s*[,)]/,
    sentence: 'CircuitPython has no “/” between a function’s names: leave it away.',
  },
  {
    pattern: /^\s*function\b/,
    sentence: 'A function begins with “def”: def name():',
  },
  {
    pattern: /^\s*(var|let|const|int|float|String|bool|char|double)\s+[A-Za-z_]\w*\s*(?:=|;|$)/,
    sentence: 'A variable needs no “$1” before its name.',
  },
  {
    pattern: /^\s*(?:if|elif|else|while|for|def|class)\b.*\{\s*$/,
    sentence:
      'A block begins with “:” and its lines stand further right; “{” and “}” are not needed.',
  },
  {
    pattern: /^\s*\}\s*$/,
    sentence: 'No “}” is needed: a block ends where lines stand further left again.',
  },
  {
    pattern: /^\s*for\s+\w+\s+(?!in\b)/,
    sentence: 'Between the name and what it goes through stands “in”: for i in range(10):',
  },
  { pattern: /^\s*for\b(?!.*\bin\b)/, sentence: 'A “for” needs “in”: for i in range(10):' },
  {
    pattern: /^\s*def\s+\w+\s*:/,
    sentence: 'After the function’s name come brackets, even with nothing in them: def name():',
  },
  {
    pattern: /^\s*def\s+\w+\s*\(.*["\d]/,
    sentence: 'In the brackets after “def” stand names only.',
  },
  {
    pattern: /^\s*(?:def|class)\s+\d/,
    sentence: 'A name begins with a letter, not with a digit.',
  },
  {
    pattern: /^\s*(if|elif|while)\s*:/,
    sentence: 'Between “$1” and “:” stands what is asked, as in: $1 x == 1:',
  },
  {
    pattern: /^\s*import\s*$/,
    sentence: 'After “import” stands the name of a module, as in: import time',
  },
  {
    pattern: /^\s*from\s+([\w.]+)\s+import\s*$/,
    sentence: 'After “import” stand the names that are taken from $1.',
  },
  {
    pattern: /[“”„‟‘’‚‛«»]/,
    sentence: 'These are curly quotes, as in letters. Type straight ones: " or \'.',
  },
  {
    pattern: /[;]\s*\S+\s+\w+|^\s*\w+\s*=\s*[\w.]+\s+\w+\s*=(?!=)/,
    sentence: 'Write each statement on a line of its own.',
  },
  {
    pattern: /\bnot\s+[\w"'(]+\s*:/,
    sentence: 'To ask whether two are different, write “!=”.',
  },
  {
    pattern: /([-+*/%=<>&|^.]|\b(?:and|or|not|in|is))\s*:?\s*$/,
    sentence: 'After “$1” something is missing on this line.',
  },
  { pattern: /[$?]/, sentence: 'The signs $ and ? mean nothing in Python.' },
];

function otherLanguage({ line, code }: SyntaxContext): Explained | null {
  const text = code(line);
  for (const { pattern, sentence } of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { line, sentence: sentence.replaceAll('$1', match[1] ?? '') };
  }
  return null;
}

/** `While`, `FOR`, `Def`: followed by something, or it would be a name. */
function capital({ line, code }: SyntaxContext): Explained | null {
  for (const [word] of code(line).matchAll(/[A-Za-z]+/g)) {
    const small = word.toLowerCase();
    if (word !== small && !KEYWORDS.has(word) && KEYWORDS.has(small))
      return { line, sentence: `Write “${word}” small: ${small}.` };
  }
  return null;
}

/** `print "x"`, `time.sleep 1`. */
function callWithoutBrackets({ line, code, raw }: SyntaxContext): Explained | null {
  const match = /^\s*([A-Za-z_][\w.]*)[ \t]+(["'\w])/.exec(code(line));
  const name = match?.[1];
  if (!name || KEYWORDS.has(name)) return null;
  const rest = raw(line).trim().slice(name.length).trim();
  if (!name.includes('.') && !/^["'\d]/.test(rest) && name !== 'print') return null;
  const argument = rest.length <= 24 && !rest.includes('#') ? rest : '…';
  return { line, sentence: `Put brackets around what follows ${name}: ${name}(${argument})` };
}

function keywordAsName({ line, code }: SyntaxContext): Explained | null {
  const word =
    /^\s*([A-Za-z]+)\s*=(?!=)/.exec(code(line))?.[1] ??
    /^\s*(?:def|class|import)\s+([A-Za-z]+)\b/.exec(code(line))?.[1] ??
    '';
  if (!KEYWORDS.has(word)) return null;
  return { line, sentence: `“${word}” is a word of Python’s own. Choose another name.` };
}

function number({ line, words, code }: SyntaxContext): Explained | null {
  if (!words.startsWith('invalid syntax for')) return null;
  const text = code(line);
  if (/(?<![\w.])0\d/.test(text))
    return { line, sentence: 'A number does not begin with 0, except 0 itself.' };
  const name = /(?<![\w.])(?!0[xob])\d+[A-Za-z_]\w*/.exec(text)?.[0];
  if (name)
    return { line, sentence: `“${name}” is no name and no number: a name begins with a letter.` };
  return { line, sentence: 'This is not how a number is written.' };
}

/** What the compiler says in its own words. */
const COMPILER: readonly (readonly [RegExp, string])[] = [
  [
    /can't assign to/,
    'Left of “=” stands the name that the value is stored under. To compare, write “==”.',
  ],
  [/can't delete/, '“del” takes away a name or an item.'],
  [/'return' outside/, '“return” belongs into a function: is it indented below its “def”?'],
  [/'yield' outside/, '“yield” belongs into a function: is it indented below its “def”?'],
  [/'await' outside/, '“await” belongs into a function that begins with “async def”.'],
  [
    /async for\/with outside/,
    '“async for” and “async with” belong into a function that begins with “async def”.',
  ],
  [/'yield from' inside/, 'In a function that begins with “async def”, “await” does it.'],
  [
    /outside loop/,
    '“break” and “continue” belong into a loop: is it indented below its “while” or “for”?',
  ],
  [/argument name reused/, 'Two of the names in the brackets are the same.'],
  [/non-default argument/, 'Names with “=” come after those without.'],
  [/positional arg after/, 'What has a name and “=” comes last in the brackets.'],
  [/keyword arg/, 'Left of “=” in the brackets stands a name.'],
  [
    /global in outer|already declared|declared global/,
    'This name is used before its “global”. Put “global” first in the function.',
  ],
];

function compilers({ line, words }: SyntaxContext): Explained | null {
  const sentence = COMPILER.find(([pattern]) => pattern.test(words))?.[1];
  return sentence === undefined ? null : { line, sentence };
}

/** In the order in which they are asked. */
export const wordRules: readonly SyntaxRule[] = [
  compilers,
  number,
  keywordAsName,
  otherLanguage,
  capital,
  callWithoutBrackets,
];
