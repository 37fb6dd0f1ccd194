// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { boardPicture } from '../../panel/picture';
import type { OpenedBoard } from '../../project/open-board';
import type { Project } from '../../project/project';
import { sizeText, textOf } from '../../project/text';
import type { BoardLook } from '../../sim/board-look';
import { element } from '../../ui/dom';

/** What printing needs of the page. */
export interface PrintHost {
  readonly project: Project;
  /** The board of the project; null while there is none. */
  readonly board: OpenedBoard | null;
  readonly look: BoardLook | null;
}

/** Whatever has the browser print, prints the program, and not the page around it. */
export function setUpPrinting(host: PrintHost): void {
  let sheet: HTMLElement | null = null;
  const clear = (): void => {
    sheet?.remove();
    sheet = null;
  };
  window.addEventListener('beforeprint', () => {
    clear();
    sheet = printSheet(host);
    document.body.append(sheet);
  });
  window.addEventListener('afterprint', clear);
}

function printSheet({ project, board, look }: PrintHost): HTMLElement {
  const sheet = element('article', { class: 'print-sheet', 'aria-label': project.title });
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(Date.now());
  const name = board ? `${board.definition.name}, ` : '';
  const head = element(
    'header',
    {},
    element(
      'div',
      {},
      element('h1', { dir: 'auto' }, project.title),
      element('p', {}, `${name}${date}`),
    ),
  );
  if (board) head.append(boardPicture(board.definition, board.svg, look));
  sheet.append(head);
  const others: string[] = [];
  for (const [path, { bytes, by }] of project.files) {
    const text = textOf(bytes);
    if (text !== null && by !== 'program') sheet.append(...printedFile(path, text));
    else others.push(`${path} (${sizeText(bytes.length)})`);
  }
  if (others.length > 0) {
    sheet.append(element('p', { class: 'others' }, `Not printed here: ${others.join(', ')}.`));
  }
  return sheet;
}

function printedFile(path: string, text: string): readonly HTMLElement[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r\n?|\n/);
  const width = `${String(lines.length).length}ch`;
  const code = element('div', { class: 'print-code', style: `--numbers: ${width}` });
  code.append(
    ...lines.map((line, index) =>
      element(
        'div',
        { class: 'print-line' },
        element('span', {}, String(index + 1)),
        element('code', {}, line),
      ),
    ),
  );
  return [element('h2', {}, path), code];
}
