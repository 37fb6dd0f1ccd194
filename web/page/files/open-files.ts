// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { asProgram, startsSomething, tooMuch } from '../../project/found-files';
import { newProject, withFile, withFiles, withoutFile, type Project } from '../../project/project';
import { openDialog } from '../../ui/dialog';
import { button, element } from '../../ui/dom';
import type { Notices } from '../../ui/notices';
import { droppedFiles, pickedFiles, readPicked, type Picked, type ReadFiles } from './read-files';

/** What opening files needs of the page. */
export interface OpenFilesHost {
  readonly project: Project;
  readonly notices: Notices;
  /** Goes on with the project's next state, showing a file of it. */
  change(next: Project, show?: string): void;
  /** Goes on with another program. */
  open(next: Project): Promise<void>;
}

/** Lets people choose files or a folder. */
export interface OpenFiles {
  chooseFiles(): void;
  chooseFolder(): void;
}

type Choice = 'program' | 'add' | 'nothing';
type Files = Extract<ReadFiles, { kind: 'files' }>;

/** Opens files that are chosen, and those that are dropped anywhere on the page. */
export function setUpOpenFiles(host: OpenFilesHost): OpenFiles {
  const { notices } = host;

  async function take(picked: Picked): Promise<void> {
    if (picked.files.length === 0) return;
    const read = await readPicked(picked);
    if (read.kind === 'refused') {
      notices.show({ kind: 'problem', about: 'files', text: read.message });
      return;
    }
    notices.over('files');
    if (read.files.size === 0) {
      notices.show({ kind: 'problem', about: 'files', text: leftOut(read.left) });
      return;
    }
    const choice = await choose(read);
    if (choice === 'program') await openProgram(read);
    else if (choice === 'add') add(read);
  }

  /** Asks only where people may mean either. */
  async function choose(read: Files): Promise<Choice> {
    const program = asProgram(read.files);
    const hasPython = [...program.keys()].some((path) => /^[^/]+\.py$/i.test(path));
    if (!hasPython && !startsSomething(program.keys())) return 'add';
    const ownStart = startsSomething(read.files.keys());
    if (read.whole || ownStart || !host.project.worthKeeping) return 'program';
    return askWhere([...read.files.keys()], host.project.title);
  }

  async function openProgram(read: Files): Promise<void> {
    const files = asProgram(read.files);
    const project = newProject(read.title, host.project.board, files, true);
    await host.open({ ...project, named: true });
    const text = [
      startsSomething(files.keys())
        ? ''
        : 'None of these files is called code.py, which is what Run starts: rename the one to run.',
      leftOut(read.left),
      convertedText(read.converted),
    ];
    if (text.some(Boolean)) {
      notices.show({ kind: 'problem', about: 'files', text: text.filter(Boolean).join(' ') });
    }
  }

  function add(read: Files): void {
    const before = host.project;
    const all = new Map(before.files);
    for (const [path, bytes] of read.files) {
      // The drive doesn't tell upper from lower case.
      const same = [...all.keys()].find((other) => other.toLowerCase() === path.toLowerCase());
      all.set(same ?? path, { bytes, by: 'person' });
    }
    const refused = tooMuch([...all].map(([path, { bytes }]) => [path, { size: bytes.length }]));
    if (refused) {
      notices.show({ kind: 'problem', about: 'files', text: refused.message });
      return;
    }
    const touched = [...all.keys()].filter((path) => all.get(path) !== before.files.get(path));
    const replaced = touched.filter((path) => before.files.has(path));
    const added = touched.filter((path) => !before.files.has(path));
    host.change(withFiles(before, all), touched[0]);
    notices.show({
      kind: 'news',
      about: 'files',
      text: [
        added.length > 0 ? `Added ${added.join(', ')}.` : '',
        replaced.length > 0 ? `Replaced ${replaced.join(', ')}.` : '',
        leftOut(read.left),
        convertedText(read.converted),
      ]
        .filter(Boolean)
        .join(' '),
      action: { label: 'Undo', press: () => takeBack(before, touched) },
    });
  }

  function takeBack(before: Project, touched: readonly string[]): void {
    if (host.project.id !== before.id) return;
    let next = host.project;
    for (const path of touched) {
      const old = before.files.get(path);
      next = old ? withFile(next, path, old.bytes) : withoutFile(next, path);
    }
    host.change(next);
  }

  takeDrops((picked) => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    void picked.then(take);
  });

  function choosing(attributes: Readonly<Record<string, boolean>>): void {
    const input = element('input', { type: 'file', ...attributes });
    input.addEventListener('change', () => void take(pickedFiles([...(input.files ?? [])])));
    input.click();
  }
  return {
    chooseFiles: () => {
      choosing({ multiple: true });
    },
    chooseFolder: () => {
      choosing({ webkitdirectory: true });
    },
  };
}

function leftOut(left: readonly string[]): string {
  return left.length === 0 ? '' : `Left out: ${someOf(left)}.`;
}

function convertedText(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  return `Converted to UTF-8, which boards read: ${someOf(paths)}. See whether letters like é and ü are right; the file on your computer stays as it was.`;
}

function someOf(all: readonly string[]): string {
  const some = all.slice(0, 3).join('; ');
  return `${some}${all.length > 3 ? `; and ${all.length - 3} more` : ''}`;
}

async function askWhere(names: readonly string[], title: string): Promise<Choice> {
  const what = names.length === 1 ? `“${names[0] ?? ''}”` : `${names.length} files`;
  const dialog = openDialog(`Open ${what}`);
  let choice: Choice = 'nothing';
  const choosing = (chosen: Choice) => (): void => {
    choice = chosen;
    dialog.close();
  };
  dialog.body.append(
    element(
      'p',
      {},
      `As a program of its own, or as ${names.length === 1 ? 'a file' : 'files'} of “${title}”? Nothing is lost either way.`,
    ),
  );
  const program = button({ class: 'button main' }, 'New program', choosing('program'));
  dialog.foot.append(
    button({}, 'Cancel', dialog.close),
    button({}, 'Add to this program', choosing('add')),
    program,
  );
  program.focus();
  await dialog.closed;
  return choice;
}

/**
 * Files that are dropped never reach the editor, which would insert their text, nor the browser,
 * which would leave the page. A drop of text is the editor's.
 */
function takeDrops(take: (picked: Promise<Picked>) => void): void {
  const hint = element(
    'div',
    { class: 'drop-hint', 'aria-hidden': 'true', hidden: true },
    element('p', {}, 'Drop to open'),
  );
  document.body.append(hint);
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') ?? false;
  const on = (
    type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
    act: (event: DragEvent) => void,
  ): void => {
    document.addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  };
  const show = (event: DragEvent): void => {
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    hint.hidden = false;
  };
  on('dragenter', show);
  on('dragover', show);
  on('dragleave', (event) => {
    // Out of the window, and not from one part of the page to the next.
    if (event.relatedTarget === null) hint.hidden = true;
  });
  on('drop', (event) => {
    hint.hidden = true;
    if (event.dataTransfer) take(droppedFiles(event.dataTransfer));
  });
}
