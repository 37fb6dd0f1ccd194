// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Frame } from '../console/traceback';
import type { Project } from '../project/project';
import { textOf } from '../project/text';
import { programNames } from './program-names';
import { scanSource } from './source-scan';

/** What starts the board, or the program on it, anew. */
const RESTARTS = ['microcontroller.reset', 'supervisor.reload', 'supervisor.set_next_code_file'];

const CALL = /(?<![\w.])([A-Za-z_]\w*)((?:\.\w+)*)\s*\(/g;

/** A call with which a program starts itself anew. */
export interface RestartCall {
  readonly place: Frame;
  /** By its full name: "microcontroller.reset()". */
  readonly name: string;
}

/** Finds these calls in the Python files of a project. */
export function findRestartCalls(files: Project['files']): RestartCall[] {
  return [...files].flatMap(([file, { bytes }]) => {
    const text = file.endsWith('.py') ? textOf(bytes) : null;
    if (text === null) return [];
    const source = text.replace(/\r\n?/g, '\n');
    const { imported } = programNames(source);
    return scanSource(source).code.flatMap((line, index) =>
      [...line.matchAll(CALL)].flatMap(([, first = '', rest = '']) => {
        const name = `${imported.get(first) ?? first}${rest}`;
        return RESTARTS.includes(name)
          ? [{ place: { file, line: index + 1 }, name: `${name}()` }]
          : [];
      }),
    );
  });
}
