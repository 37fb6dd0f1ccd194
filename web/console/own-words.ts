// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What CircuitPython itself says in whole lines, wider than the console of a phone. */
const BOARD_SENTENCES =
  /^(?:Adafruit CircuitPython |Auto-reload is |Code stopped by |Press any key to |paste mode; |Running in safe mode! |The `microcontroller` module |WARNING: Your code ).*/gm;

/** Breaks lines between words, so that none is wider than `columns`; a longer word stays whole. */
export function wrapWords(text: string, columns: number): string {
  return text
    .split(/\r?\n/)
    .map((line) => wrapLine(line, columns))
    .join('\r\n');
}

/** Breaks the board's own sentences in its output between words; the program's are as they are. */
export function wrapBoardSentences(output: string, columns: number): string {
  return output.replace(BOARD_SENTENCES, (sentence) => wrapWords(sentence, columns));
}

function wrapLine(line: string, columns: number): string {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > columns) {
      rows.push(row);
      row = word;
    } else {
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  return [...rows, row].join('\r\n');
}
