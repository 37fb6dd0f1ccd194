// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { DEFAULT_BOARD } from '../web/project/project';
import { makeFragment } from '../web/share/link';
import { typeAsPerson } from './person';
import { expect, type Workbench } from './workbench';

/** Opens a program of these files, by a link. */
export async function openWith(
  bench: Workbench,
  title: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  await bench.open(
    makeFragment({
      title,
      board: DEFAULT_BOARD,
      files: new Map(bytes),
      strips: {},
      driveHeld: false,
    }) ?? '',
  );
  await expect(bench.page.getByRole('tab', { name: 'code.py' })).toBeVisible();
  await expect(bench.editor).toContainText((files['code.py'] ?? '').split('\n')[0] ?? '');
}

/** Types at the end of the open file, on a line of its own. */
export async function addLine(bench: Workbench, line: string): Promise<void> {
  await bench.editor.focus();
  await bench.page.keyboard.press('ControlOrMeta+End');
  await typeAsPerson(bench.page, line);
}
