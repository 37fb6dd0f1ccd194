// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { button, element } from '../../ui/dom';
import { boardPicture, pictureAddress } from '../../panel/picture';
import { openBoard } from '../../project/open-board';
import { firstFile, isOwnWork, type Project } from '../../project/project';
import type { KeptProject } from '../../project/kept-project';
import { textOf } from '../../project/text';
import { typedTitle } from '../../project/title';
import { whenText } from './when';

export interface RowEvents {
  /** Whether it is the program that is open. */
  isOpen(kept: KeptProject): boolean;
  open(kept: KeptProject): void;
  rename(kept: KeptProject, title: string): Promise<KeptProject>;
  /** Makes a copy, and gives it back. */
  duplicate(kept: KeptProject): Promise<KeptProject>;
  /** Gives it back as it last was. */
  remove(kept: KeptProject): Promise<KeptProject>;
  /** Takes a removal back. */
  restore(kept: KeptProject): Promise<void>;
}

/** One program of the list. */
export interface ProgramRow {
  readonly dom: HTMLElement;
  readonly kept: KeptProject;
  focus(): void;
  /** Another program may be open now. */
  update(): void;
}

export function createProgramRow(first: KeptProject, events: RowEvents): ProgramRow {
  let kept = first;
  let there = true;
  const dom = element('li', { class: 'kept' });
  const picture = element('img', { class: 'board-picture', alt: '', width: '72', height: '72' });
  void showPicture(picture, kept.project).then((shown) => {
    picture.hidden = !shown;
  });

  /**
   * The row as it mostly is; `focused` is the button that gets the focus, and `told` what is to be
   * said of the name.
   */
  function show(focused: 'open' | 'rename' | null, told: string | null = null): void {
    const { project } = kept;
    const isCurrent = events.isOpen(kept);
    const open = button(
      { class: 'program', 'aria-current': isCurrent && 'true' },
      [
        picture,
        element(
          'span',
          { class: 'program-title', dir: 'auto', title: project.title },
          project.title,
        ),
        element('span', { class: 'fine' }, about(kept, isCurrent)),
        element('code', {}, firstLines(project)),
      ],
      () => {
        events.open(kept);
      },
    );
    const rename = tool('Rename', project.title, askTitle);
    const tools = [
      rename,
      tool('Duplicate', project.title, () => void events.duplicate(kept)),
      tool('Delete', project.title, remove),
    ];
    dom.replaceChildren(open, element('div', { class: 'program-tools' }, ...tools));
    if (told !== null) dom.append(element('p', { class: 'problem', role: 'alert' }, told));
    if (focused !== null) (focused === 'open' ? open : rename).focus();
  }

  function askTitle(): void {
    const { title } = kept.project;
    const input = element('input', {
      type: 'text',
      class: 'plain',
      'aria-label': `New name of ${title}`,
      value: title,
      autocomplete: 'off',
      spellcheck: 'false',
      dir: 'auto',
    });
    const form = element(
      'form',
      { class: 'new-name' },
      input,
      button({}, 'Cancel', () => {
        show('rename');
      }),
      element('button', { type: 'submit', class: 'button main' }, 'Rename'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = typedTitle(input.value, title);
      if (typed.title === title) {
        show('rename', typed.told);
        return;
      }
      void events.rename(kept, typed.title).then((renamed) => {
        kept = renamed;
        show('rename', typed.told);
      });
    });
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // Not the whole dialog.
      event.preventDefault();
      show('rename');
    });
    dom.replaceChildren(form);
    input.select();
  }

  function remove(): void {
    const undo = button({ class: 'button small' }, 'Undo', () => {
      there = true;
      void events.restore(kept).then(() => {
        show('open');
      });
    });
    there = false;
    void events.remove(kept).then((last) => {
      kept = last;
    });
    dom.replaceChildren(element('p', { class: 'gone' }, `Deleted “${kept.project.title}”.`), undo);
    undo.focus();
  }

  show(null);
  return {
    dom,
    get kept() {
      return kept;
    },
    focus() {
      if (there) show('open');
    },
    update() {
      // Not while somebody types a new name.
      if (there && !dom.querySelector('form')) show(null);
    },
  };
}

function tool(label: string, title: string, press: () => void): HTMLElement {
  return button({ class: 'button small quiet', 'aria-label': `${label} ${title}` }, label, press);
}

/** Draws the board as it last looked. An image, because each drawing has the same ids. */
async function showPicture(image: HTMLImageElement, project: Project): Promise<boolean> {
  const board = await openBoard(project.board);
  if (board) image.src = pictureAddress(boardPicture(board.definition, board.svg, project.look));
  return board !== null;
}

function about({ project }: KeptProject, isCurrent: boolean): string {
  const when = whenText(project.changedAt, Date.now());
  if (isCurrent) return `open now; ${when}`;
  return project.link && !isOwnWork(project) ? `from a link, ${when}` : when;
}

/** The first lines that say something. */
function firstLines(project: Project): string {
  const main = project.files.get(firstFile(project));
  const text = main ? textOf(main.bytes) : null;
  if (text === null) return [...project.files.keys()].join(', ');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, 2).join('\n').slice(0, 200);
}
