// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { IBufferRange, ILink, ILinkProvider, Terminal } from '@xterm/xterm';
import { parseFrame, type Frame } from './traceback';

/** Makes lines like `File "code.py", line 7` of the terminal links, when `known` says so. */
export function frameLinks(
  terminal: Terminal,
  known: (frame: Frame) => boolean,
  open: (frame: Frame) => void,
): ILinkProvider {
  return {
    provideLinks(row, callback) {
      callback(linksAt(terminal, row, known, open));
    },
  };
}

function linksAt(
  terminal: Terminal,
  row: number,
  known: (frame: Frame) => boolean,
  open: (frame: Frame) => void,
): ILink[] | undefined {
  const line = wholeLine(terminal, row - 1);
  const frame = parseFrame(line.text);
  if (!frame || !known(frame)) return undefined;
  const start = line.text.search(/\S/);
  const range: IBufferRange = {
    start: { x: start + 1, y: line.first + 1 },
    end: {
      x: ((line.text.trimEnd().length - 1) % terminal.cols) + 1,
      y: line.first + 1 + Math.floor((line.text.trimEnd().length - 1) / terminal.cols),
    },
  };
  return [
    {
      range,
      text: line.text.trim(),
      activate: () => {
        open(frame);
      },
    },
  ];
}

/** The text around a row, put together again where it was wrapped. */
function wholeLine(terminal: Terminal, row: number): { text: string; first: number } {
  const buffer = terminal.buffer.active;
  let first = row;
  while (first > 0 && buffer.getLine(first)?.isWrapped) first -= 1;
  let text = buffer.getLine(first)?.translateToString(false) ?? '';
  for (let next = first + 1; buffer.getLine(next)?.isWrapped; next++) {
    text += buffer.getLine(next)?.translateToString(false) ?? '';
  }
  return { text, first };
}
