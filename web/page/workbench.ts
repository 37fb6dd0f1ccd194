// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createConsole, type Console } from '../console/console';
import type { Frame } from '../console/traceback';
import { createEditor, type Editor } from '../editor/editor';
import { createFileTabs } from '../editor/file-tabs';
import { createExplainer } from '../errors/explainer';
import type { Keeper } from '../project/keeper';
import { driveFiles, firstFile, withFile, type Project } from '../project/project';
import { bytesOf, sizeText, textOf } from '../project/text';
import { connectDevice, type Device } from '../worker/device';
import type { Trouble } from '../worker/trouble';
import { createBoardSlot, type BoardSlot } from './board-slot';
import { setUpConsoleTools } from './console-tools';
import { byId, element } from './dom';
import { createFileActions } from './file-actions';
import { createInputFocus } from './input-focus';
import type { Notices } from './notices';
import { createPanes } from './panes';
import { createProgramRun } from './program-run';
import { createToolbar } from './toolbar';
import { troubleWords } from './trouble-words';

/** The parts that show one project and run it. */
export interface Workbench {
  readonly console: Console;
  readonly editor: Editor;
  readonly board: BoardSlot;
  /** The file in the editor. */
  readonly shownFile: string;
  /** Goes on with the project's next state, showing a file of it. */
  change(next: Project, show?: string): void;
  /** Shows a project that took the place of another. Whatever ran is dropped. */
  showProject(): Promise<void>;
  run(): void;
}

/** Puts editor, board and console together around the project that `keeper` holds. */
export function createWorkbench(keeper: Keeper, notices: Notices): Workbench {
  let shown = firstFile(keeper.project);
  // Connected before the first Run, so that the firmware is there by then.
  let device: Device = connect();
  let used = false;
  let begun = false;
  /** Runs of this machine so far. */
  let starts = 0;

  const panel = byId('editor');
  const notText = element('p', { class: 'not-text', hidden: true });
  const editor = createEditor(panel, {
    change(path, text) {
      notices.over('deleted', 'files', 'link');
      keeper.change(withFile(keeper.project, path, bytesOf(text)));
    },
    markMoved(line) {
      program.moveError(line);
    },
  });
  panel.append(notText);

  const serialConsole = createConsole(byId('console'), {
    send: (bytes) => {
      device.send(bytes);
    },
    known: (frame) => keeper.project.files.has(frame.file),
    open: goTo,
  });

  const explainer = createExplainer(() => keeper.project.files);
  const program = createProgramRun(() => keeper.project.files, explainer.explain, {
    status(status) {
      errorPlace = status.kind === 'error' ? status.place : null;
      toolbar.update(status);
      inputFocus.update(status);
    },
    error(error) {
      if (error?.place) editor.mark(error.place.file, { ...error, line: error.place.line });
      else editor.clearMark();
    },
  });
  let errorPlace: Frame | null = null;
  const panes = createPanes();
  const consolePane = byId('console').closest('section') ?? byId('console');
  const inputFocus = createInputFocus(serialConsole, consolePane, () => {
    panes.show('board');
  });
  const toolbar = createToolbar({
    run() {
      panes.show('board');
      run();
    },
    stop() {
      program.ask('stop');
      device.stop();
    },
    reset,
    showError() {
      if (errorPlace) goTo(errorPlace);
    },
  });

  const actions = createFileActions(
    {
      get project() {
        return keeper.project;
      },
      change,
      renamed: editor.rename,
    },
    notices,
  );
  const tabs = createFileTabs(byId('files'), panel.id, {
    open: showFile,
    add: () => void actions.add(),
    rename: (path) => void actions.rename(path),
    remove: actions.remove,
  });
  const board = createBoardSlot(notices, {
    setPin: (pin, drive) => {
      device.setPin(pin, drive);
    },
    reset,
  });

  function change(next: Project, show = shown): void {
    keeper.change(next);
    showFile(show);
  }

  function showFile(wanted: string): void {
    const { project } = keeper;
    shown = project.files.has(wanted) ? wanted : firstFile(project);
    const file = project.files.get(shown);
    const text = file ? textOf(file.bytes) : '';
    panel.classList.toggle('is-not-text', text === null);
    notText.hidden = text !== null;
    if (text === null) {
      notText.textContent = `${shown} isn’t text, so it can’t be edited here (${sizeText(file?.bytes.length ?? 0)}).`;
    } else {
      editor.show(shown, text);
    }
    tabs.update([...project.files.keys()], shown);
  }

  function goTo(frame: Frame): void {
    if (!keeper.project.files.has(frame.file)) return;
    panes.show('code');
    showFile(frame.file);
    editor.selectLine(frame.line);
  }

  function connect(): Device {
    return connectDevice({
      view(view) {
        if (view.starts !== starts) serialConsole.showEnd();
        starts = view.starts;
        board.update(view);
        program.view(view);
      },
      serial(bytes) {
        serialConsole.write(bytes);
        program.serial(bytes);
      },
      files(changes) {
        actions.program(changes);
      },
      trouble: tellTrouble,
    });
  }

  function tellTrouble(trouble: Trouble): void {
    const { text, line, status, reload } = troubleWords(trouble);
    if (status) program.off(status);
    if (line) serialConsole.write(bytesOf(`\r\n\x1b[0;90m[${line}]\x1b[0m\r\n`));
    const action = {
      label: 'Reload the page',
      press: () => {
        void keeper.flush().then(() => {
          location.reload();
        });
      },
    };
    notices.show({ kind: 'problem', about: 'machine', text, ...(reload && { action }) });
  }

  function run(): void {
    const { definition } = board;
    if (!definition) return;
    begun = true;
    notices.over('machine', 'link', 'kept');
    editor.clearMark();
    serialConsole.begin();
    explainer.prepare();
    program.ask('run');
    device.run(definition, driveFiles(keeper.project));
    void keeper.flush();
  }

  function reset(): void {
    if (!begun) return;
    notices.over('machine', 'link', 'kept');
    editor.clearMark();
    serialConsole.begin();
    program.ask('run');
    device.reset();
  }

  setUpConsoleTools(() => begun, notices, {
    send(bytes) {
      device.send(bytes);
    },
    clear: serialConsole.clear,
    run,
  });

  return {
    console: serialConsole,
    editor,
    board,
    get shownFile() {
      return shown;
    },
    change,
    run,
    async showProject() {
      notices.over('machine', 'link', 'kept', 'examples', 'deleted', 'deleted-by-program', 'tabs');
      notices.over('files', 'title');
      if (used) {
        device.dispose();
        device = connect();
      }
      used = true;
      begun = false;
      program.forget();
      serialConsole.end();
      editor.clearMark();
      editor.forget();
      showFile(firstFile(keeper.project));
      await board.show(keeper.project.board);
    },
  };
}
