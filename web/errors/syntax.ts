// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { blockRules, indentRules } from './syntax-blocks';
import { bracketRules, commaRules, quoteRules } from './syntax-brackets';
import { syntaxContext, type Explained, type SyntaxRule } from './syntax-context';
import { wordRules } from './syntax-words';

// What hides the most comes first: behind an open quote or bracket nothing else can be seen.
const RULES: readonly SyntaxRule[] = [
  ...indentRules,
  ...quoteRules,
  ...wordRules,
  ...bracketRules,
  ...blockRules,
  ...commaRules,
];

/**
 * Explains an error that the board found in the syntax. The console prints the line where the
 * board's parser gave up, as a real board does; the place to mend is often another one (an open
 * bracket, a comma missing on the line before), and it is the one returned.
 */
export function explainSyntax(source: string, line: number, words: string): Explained {
  const context = syntaxContext(source, line, words);
  for (const rule of RULES) {
    const found = rule(context);
    if (found) return found;
  }
  // Beyond the last line with code there is nothing to mark.
  const last = context.code(line).trim() === '' ? context.before(line) : line;
  return {
    line: last || line,
    sentence:
      'Python cannot read this line. Look for something missing, here or just above: “:”, a quote, a bracket, a comma.',
  };
}
