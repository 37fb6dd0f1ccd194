// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { frameIn, type Traceback } from '../console/traceback';
import { loadNames } from '../names/load-names';
import { within } from '../project/patient-store';
import type { Project } from '../project/project';
import type { ProgramError } from './explain';

type Files = Project['files'];

/** A program that has failed is not shown as running for longer. */
const LIMIT_MS = 1000;

/** Explains errors of the files that ran, with places in them as they are by then. */
export interface Explainer {
  /** Gets what is needed, so that it is there when a program fails. Rejects if it can't be had. */
  prepare(): Promise<void>;
  explain(traceback: Traceback, ran: Files): Promise<ProgramError>;
}

/** `files` gives the files as they are at the moment. */
export function createExplainer(files: () => Files): Explainer {
  const load = () => Promise.all([import('./explain-project'), loadNames()]);
  return {
    async prepare() {
      await load();
    },
    async explain(traceback, ran) {
      const loaded = await within(LIMIT_MS, load()).catch(() => undefined);
      if (loaded) {
        const [{ explainInProject }, names] = loaded;
        return explainInProject(traceback, ran, files(), names);
      }
      // Not to be had without network: the board's own words and line are.
      const place = frameIn(traceback, files());
      return { place, message: traceback.message, sentence: '' };
    },
  };
}
