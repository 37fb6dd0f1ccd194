// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Where in a line of Python its end is: in code, a comment, or a string with that mark. */
export function placeIn(line: string): 'code' | 'comment' | '"' | "'" {
  const open = line.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^#"']/g, '');
  if (open === '') return 'code';
  if (open.startsWith('#')) return 'comment';
  return open.startsWith('"') ? '"' : "'";
}
