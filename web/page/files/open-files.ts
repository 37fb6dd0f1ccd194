// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { lostBy, withAdded } from '../../project/added-files';
import { asProgram, startsSomething } from '../../project/found-files';
import {
  asLibrary,
  importedModules,
  libFolder,
  type FoundLibrary,
} from '../../project/found-library';
import { newProject, type Project } from '../../project/project';
import { textOf } from '../../project/text';
import { element } from '../../ui/dom';
import { addFiles, type AddFilesHost } from './add-files';
import { askWhere, askWhether, type Choice } from './ask-where';
import { droppedFiles, pickedFiles, type Picked, type ReadFiles } from './read-files';
import { readAll } from './several';

/** What opening files needs of the page. */
export interface OpenFilesHost extends AddFilesHost {
  /** Goes on with another program. */
  open(next: Project): Promise<void>;
}

/** Lets people choose files or a folder. */
export interface OpenFiles {
  chooseFiles(): void;
  chooseFolder(): void;
}

type Files = Extract<ReadFiles, { kind: 'files' }>;

/** Opens files that are chosen, and those that are dropped anywhere on the page. */
export function setUpOpenFiles(host: OpenFilesHost): OpenFiles {
  const { notices } = host;

  async function take(picked: Picked): Promise<void> {
    if (picked.files.length === 0) return;
    const all = await readAll(picked, libraryIn);
    if (all.kind === 'refused') {
      notices.show({ kind: 'problem', about: 'files', text: all.message });
      return;
    }
    const { read, library } = all;
    notices.over('files');
    if (read.files.size === 0) {
      notices.show({ kind: 'problem', about: 'files', text: leftOut(read.left) });
      return;
    }
    const choice = await choose(read, library);
    if (choice === 'program') await openProgram(read);
    else if (choice === 'add' && library) await addLibrary(read, library);
    else if (choice === 'add') await add(read);
  }

  function libraryIn(read: Files): FoundLibrary<Uint8Array> | null {
    const sources = [...host.project.files].flatMap(([path, { bytes }]) =>
      path.endsWith('.py') ? (textOf(bytes) ?? []) : [],
    );
    const around = { folder: read.folder, imported: importedModules(sources) };
    return libFolder(read.files) ?? asLibrary(read.files, around, textOf);
  }

  /** Asks only where people may mean either. */
  async function choose(read: Files, library: FoundLibrary<Uint8Array> | null): Promise<Choice> {
    const program = asProgram(read.files);
    const hasPython = [...program.keys()].some((path) => /^[^/]+\.py$/i.test(path));
    const what = read.folder ?? [...read.files.keys()];
    const startsNothing = !hasPython && !startsSomething(program.keys());
    const replaced = lostBy(withAdded(host.project, library?.files ?? read.files));
    if (startsNothing && replaced.length === 0) return 'add';
    const { title } = host.project;
    const to = { title, library: library?.place ?? null, replaced };
    if (startsNothing) return askWhether(what, to);
    // The program that is open may be what it was got for.
    if (library) return askWhere(what, to);
    const ownStart = startsSomething(read.files.keys());
    if (read.whole || ownStart || !host.project.worthKeeping) return 'program';
    return askWhere(what, to);
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

  function addLibrary(
    read: Files,
    { place, files, besides }: FoundLibrary<Uint8Array>,
  ): Promise<void> {
    const left =
      besides === 0
        ? read.left
        : [
            ...read.left,
            besides === 1
              ? '1 file that is no part of it'
              : `${besides} files that are no part of it`,
          ];
    return add({ ...read, files, left }, place);
  }

  function add(read: Files, library?: string): Promise<void> {
    return addFiles(host, {
      files: read.files,
      ...(library !== undefined && { library }),
      further: [leftOut(read.left), convertedText(read.converted)],
    });
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
