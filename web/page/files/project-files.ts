// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createFileTabs } from '../../editor/file-tabs';
import type { Editor } from '../../editor/text-editor';
import type { Keeper } from '../../project/keeper';
import { changedFiles, withFile, type Project } from '../../project/project';
import { bytesOf, textOf } from '../../project/text';
import type { ProgramChange } from '../../sim/program-change';
import { byId } from '../../ui/dom';
import { createFileActions } from './file-actions';
import { createFileView } from './file-view';
import type { Notices } from '../../ui/notices';
import { createOfferBack, type FilesHost } from './offer-back';
import { createProgramFiles } from './program-files';
import type { TitleOfText } from '../programs/title-of-text';

/** The files of the project: their tabs, the one in the editor, and what is done to them. */
export interface ProjectFiles {
  /** The path of the file in the editor. */
  readonly shown: string;
  /** Shows a file, or the first one if there is none of that name. */
  show(wanted: string): void;
  /** Goes on with the project's next state, which the person made, showing a file of it. */
  change(next: Project, show?: string): void;
  /** The person typed in the editor. */
  typed(path: string, text: string): void;
  /** The person put in more than the editor takes. */
  tooLong(): void;
  /** The running program changed files. */
  take(changes: readonly ProgramChange[]): void;
  /** The board wrote its boot_out.txt; null: it is gone. */
  takeBootOut(content: Uint8Array | null): void;
  /** These folders on the board's drive hold nothing. */
  takeEmptyFolders(paths: readonly string[]): void;
  /** A new run begins, from what is there. */
  begin(): void;
  /** Another project is there. */
  forget(): void;
}

export interface ProjectFilesEvents {
  /** The person changed what is there; `whole` where it is not just a few letters of it. */
  edited(whole: boolean): void;
  /** The file at this path is in the editor. */
  opened(path: string): void;
}

const TOO_LONG =
  'That is too long for the editor, so nothing was changed. Put long data into a file of its own: drop it on the page.';

/** What the board writes before what its boot.py or boot.txt printed. */
const BOOT_OUTPUT = ' output:';

export function createProjectFiles(
  panel: HTMLElement,
  editor: Editor,
  keeper: Keeper,
  notices: Notices,
  titles: TitleOfText,
  events: ProjectFilesEvents,
): ProjectFiles {
  const host: FilesHost = {
    get project() {
      return keeper.project;
    },
    change,
  };
  const offerBack = createOfferBack(host, notices);
  const programFiles = createProgramFiles(host, follow, keeper.change, notices);
  const actions = createFileActions(
    host,
    {
      renamed(from, to) {
        editor.rename(from, to);
        programFiles.renamed(from, to);
      },
      edit: editor.focus,
    },
    offerBack,
    notices,
  );
  const tabs = createFileTabs(byId('files'), panel.id, {
    open: show,
    add: () => void actions.add(),
    rename: (path) => void actions.rename(path),
    remove: actions.remove,
    removeFolder: actions.removeFolder,
  });
  let bootOut: string | null = null;
  let emptyFolders: readonly string[] = [];
  const view = createFileView(panel, editor, tabs, () => ({ bootOut, emptyFolders }));

  function show(wanted: string): void {
    view.show(keeper.project, wanted);
    events.opened(view.shown);
  }

  function follow(next: Project): void {
    keeper.change(next);
    offerBack.look();
    show(view.shown);
  }

  function change(next: Project, wanted = view.shown): void {
    const changed = changedFiles(keeper.project, next);
    keeper.change(next);
    programFiles.edited(changed);
    offerBack.look();
    show(wanted);
    events.edited(true);
  }

  return {
    get shown() {
      return view.shown;
    },
    show,
    change,
    typed(path, text) {
      notices.over('deleted', 'files', 'link');
      keeper.change(titles.follow(withFile(keeper.project, path, bytesOf(text))));
      programFiles.edited([path]);
      events.edited(false);
    },
    tooLong() {
      notices.show({ kind: 'news', about: 'files', text: TOO_LONG });
    },
    take: programFiles.take,
    takeBootOut(content) {
      // Without a boot.py it only says which board this is: no file that anybody looks for.
      const text = content && textOf(content);
      bootOut = text?.includes(BOOT_OUTPUT) === true ? text : null;
      show(view.shown);
    },
    takeEmptyFolders(paths) {
      if (paths.length + emptyFolders.length === 0) return;
      emptyFolders = paths;
      show(view.shown);
    },
    begin: programFiles.begin,
    forget() {
      bootOut = null;
      emptyFolders = [];
      programFiles.forget();
    },
  };
}
