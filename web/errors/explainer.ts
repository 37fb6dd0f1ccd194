// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { frameIn, type Traceback } from '../console/traceback';
import { loadNames } from '../names/load-names';
import type { Project } from '../project/project';
import type { ProgramError } from './explain';

type Files = Project['files'];

/** A program that has failed is not shown as running for longer. */
const PATIENCE_MS = 1000;

/** Explains errors of the files that ran, with places in them as they are by then. */
export interface Explainer {
  /** Gets what is needed, so that it is there when a program fails. Rejects if it can't be had. */
  prepare(): Promise<void>;
  /**
   * Tells what the error is: once, or first the board's own words and line, where what explains it
   * is long in coming. It may be at once.
   */
  explain(traceback: Traceback, ran: Files, tell: (error: ProgramError) => void): void;
}

/** `files` gives the files as they are at the moment. */
export function createExplainer(files: () => Files): Explainer {
  type Words = (traceback: Traceback, ran: Files) => ProgramError;
  let words: Words | null = null;

  async function load(): Promise<Words> {
    const [{ explainInProject }, names] = await Promise.all([
      import('./explain-project'),
      loadNames(),
    ]);
    words = (traceback, ran) => explainInProject(traceback, ran, files(), names);
    return words;
  }

  const ownWords: Words = (traceback) => ({
    place: frameIn(traceback, files()),
    message: traceback.message,
    sentence: '',
  });

  return {
    async prepare() {
      await load();
    },
    explain(traceback, ran, tell) {
      if (words) {
        tell(words(traceback, ran));
        return;
      }
      const late = setTimeout(() => {
        tell(ownWords(traceback, ran));
      }, PATIENCE_MS);
      // Without network it may not be had.
      void load()
        .catch(() => ownWords)
        .then((found) => {
          clearTimeout(late);
          tell(found(traceback, ran));
        });
    },
  };
}
