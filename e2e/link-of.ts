// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { DEFAULT_BOARD } from '../web/project/project';
import { makeFragment } from '../web/share/link';

/** A link to a program of these files, with no settings of its own. */
export function linkOf(
  title: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  board: string = DEFAULT_BOARD,
): string {
  const bytes = Object.entries(files).map(
    ([path, content]) => [path, Buffer.from(content)] as const,
  );
  const settings = { strips: {}, driveHeld: false };
  return makeFragment({ title, board, files: new Map(bytes), ...settings }) ?? '';
}
