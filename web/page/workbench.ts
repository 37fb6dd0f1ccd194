// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Console } from '../console/console';
import { createLateConsole } from '../console/late-console';
import type { Frame } from '../console/traceback';
import type { Editor } from '../editor/text-editor';
import { createLateEditor } from '../editor/late-editor';
import { createExplainer } from '../errors/explainer';
import type { Keeper } from '../project/keeper';
import { mendsImport } from '../project/import-first';
import { firstFile, withStripShape, type Project } from '../project/project';
import { createBoardSession } from './run/board-session';
import { createBoardSlot, type BoardSlot } from './run/board-slot';
import { setUpConsoleTools } from './run/console-tools';
import type { LatePart } from './complete-page';
import { byId } from '../ui/dom';
import { createDriveNotice } from './files/drive-notice';
import { createEarlyRun } from './run/early-run';
import { createErrorLine } from './run/error-line';

import { createInputFocus } from './run/input-focus';
import type { Notices } from '../ui/notices';
import { createPanes } from './panes';
import { createProgramHint } from './run/program-hint';
import { createProgramRun } from './run/program-run';
import { createProjectFiles } from './files/project-files';
import { reload } from './reload';
import { createStatusNotices } from './run/status-notices';
import { createRunNext } from './run/run-next';
import { createSaid } from '../ui/said';
import type { Settings } from './settings';
import { tellSlowMachine } from './run/slow-machine';
import { paceOf } from './run/speeds';
import { hasEnded } from './run/status';
import type { TitleOfText } from './programs/title-of-text';
import { createToolbar } from './run/toolbar';
import { tellTrouble } from './run/tell-trouble';

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
  /** Another program is being opened, which a Run that is pressed meanwhile is meant for. */
  opens(opening: Promise<unknown>): void;
  /** Keeps the project and saves it to the board's drive, now, says so, and runs it if that is wanted. */
  save(): void;
  /** What the person has chosen of these, from now on. */
  apply(settings: Settings): void;
  /** Resolves when the program that the person started runs; at once if they started none. */
  answer(): Promise<void>;
  /** What is big, and not needed for the first sight and the first Run. */
  readonly late: readonly LatePart[];
}

/** Puts editor, board and console together around the project that `keeper` holds. */
export function createWorkbench(keeper: Keeper, notices: Notices, titles: TitleOfText): Workbench {
  /** Runs of this machine so far. */
  let starts = 0;
  let runsOnSave = false;

  const panel = byId('editor');
  const editor = createLateEditor(panel, {
    change(path, text) {
      files.typed(path, text);
    },
    markMoved(line) {
      program.moveError(line);
    },
    markGone() {
      program.mended();
    },
    tooLong() {
      files.tooLong();
    },
  });
  const saved = createSaid('saved');
  const hint = createProgramHint(() => keeper.project.files);
  byId('board').after(hint.dom);
  const errorLine = createErrorLine();
  byId('work').before(errorLine.dom);

  const driveNotice = createDriveNotice(notices);
  const session = createBoardSession(() => keeper.project, {
    view(view, ended, reached) {
      if (view.starts !== starts) serialConsole.showEnd();
      starts = view.starts;
      board.update(view, reached);
      program.view(view, ended);
    },
    serial(bytes, current) {
      serialConsole.write(bytes);
      program.serial(bytes, current);
    },
    files(changes) {
      files.take(changes);
      // The drive holds what was written from here instead, which may not be what is shown now.
      if (changes.some(({ replaced }) => replaced)) session.edited();
    },
    bootOut(content) {
      files.takeBootOut(content);
    },
    emptyFolders(paths) {
      files.takeEmptyFolders(paths);
    },
    trouble(trouble) {
      tellTrouble(trouble, {
        notices,
        off: program.off,
        write: serialConsole.write,
        reload: () => void reload(keeper),
        run,
      });
    },
    refused: driveNotice.refused,
    saved: driveNotice.saved,
  });

  const serialConsole = createLateConsole(byId('console'), {
    send,
    known: (frame) => keeper.project.files.has(frame.file),
    open: goTo,
    cueMoved() {
      panes.showCue();
    },
  });

  const explainer = createExplainer(() => keeper.project.files);
  const program = createProgramRun(() => keeper.project.files, explainer.explain, {
    status(status, ofBoot) {
      errorPlace = status.kind === 'error' ? status.place : null;
      serialConsole.over(hasEnded(status));
      toolbar.update(status);
      errorLine.update(status, ofBoot);
      inputFocus.update(status);
      hint.update(status);
      statusNotices.update(status);
    },
    error(error) {
      errorMessage = error?.message ?? '';
      if (error?.place) editor.mark(error.place.file, { ...error, line: error.place.line });
      else editor.clearMark();
    },
  });
  let errorPlace: Frame | null = null;
  let errorMessage = '';
  const earlyRun = createEarlyRun(run, program.forget);
  const runNext = createRunNext(showAndRun);
  const statusNotices = createStatusNotices(() => keeper.project.files, notices, goTo);
  const panes = createPanes();
  const consolePane = byId('console').closest('section') ?? byId('console');
  const inputFocus = createInputFocus(serialConsole, consolePane, () => {
    panes.show('board');
  });
  const toolbar = createToolbar({
    run: showAndRun,
    stop() {
      if (runNext.drop() || earlyRun.drop()) {
        program.forget();
        return;
      }
      program.ask('stop');
      session.stop();
    },
    reset,
    showError() {
      if (errorPlace) goTo(errorPlace);
    },
  });

  const files = createProjectFiles(panel, editor, keeper, notices, titles, {
    edited(whole) {
      edited();
      if (mendsImport(errorMessage, keeper.project.files)) program.mended();
      if (whole) void session.save();
      else session.edited();
    },
    opened: toolbar.opened,
  });
  byId('files').append(saved.dom);
  const board = createBoardSlot(notices, {
    files: () => keeper.project.files,
    setPin(pin, wire) {
      program.handled();
      session.setPin(pin, wire);
    },
    reset,
    layOut(pin, shape) {
      keeper.change(withStripShape(keeper.project, pin, shape));
    },
  });

  function goTo(frame: Frame): void {
    if (!keeper.project.files.has(frame.file)) return;
    panes.show('code');
    files.show(frame.file);
    editor.selectLine(frame.line);
  }

  function edited(): void {
    saved.update('');
    hint.edited();
    program.edited();
  }

  function showAndRun(): void {
    panes.show('board');
    if (runNext.want()) program.ask('run');
    else run();
  }

  function run(): void {
    const { definition } = board;
    if (!definition) {
      program.ask('run');
      void earlyRun.want(board.ready);
      return;
    }
    notices.over('machine', 'link', 'kept', 'drive');
    driveNotice.forget();
    files.begin();
    editor.clearMark();
    serialConsole.begin();
    program.ask('run');
    session.run(definition);
    void tellSlowMachine(notices);
    void keeper.flush();
  }

  function reset(): void {
    if (!session.begun) return;
    notices.over('machine', 'link', 'kept');
    editor.clearMark();
    serialConsole.begin();
    program.ask('run');
    session.reset();
  }

  function send(bytes: Uint8Array): void {
    program.handled();
    session.send(bytes);
  }

  async function save(): Promise<void> {
    driveNotice.forget();
    saved.update('');
    if (runsOnSave) showAndRun();
    const [onDrive, kept] = await Promise.all([session.save(), keeper.flush()]);
    if (onDrive) saved.update(kept ? 'Saved' : 'Saved on the board, not in this browser');
  }

  setUpConsoleTools(() => session.begun, notices, {
    send,
    clear: serialConsole.clear,
    run,
  });

  return {
    console: serialConsole,
    editor,
    board,
    get shownFile() {
      return files.shown;
    },
    change: files.change,
    run: showAndRun,
    opens: runNext.opens,
    save: () => void save(),
    apply({ runOnSave, screenReader, speed, wrap }) {
      editor.wrap(wrap);
      serialConsole.setScreenReader(screenReader);
      runsOnSave = runOnSave;
      session.setAutoReload(runOnSave);
      session.setPace(paceOf(speed));
      board.setSpeed(speed);
    },
    answer: program.answer,
    late: [
      { lacks: 'The editor has no colors and no suggestions.', complete: editor.complete },
      { lacks: 'What your program prints is not shown.', complete: serialConsole.complete },
      { lacks: 'Errors are not explained.', complete: explainer.prepare },
    ],
    async showProject() {
      titles.begin(keeper.project);
      notices.over('machine', 'link', 'kept', 'examples', 'deleted', 'tabs');
      notices.over('drive', 'files', 'title');
      session.renew();
      driveNotice.forget();
      files.forget();
      edited();
      earlyRun.drop();
      program.forget();
      serialConsole.end();
      editor.clearMark();
      editor.forget();
      files.show(firstFile(keeper.project));
      await board.show(keeper.project.board, keeper.project.strips);
    },
  };
}
