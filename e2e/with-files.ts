// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { linkOf } from './link-of';
import { typeAsPerson } from './person';
import { expect, type Workbench } from './workbench';

/** Opens a program of these files, by a link. */
export async function openWith(
  bench: Workbench,
  title: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await bench.open(linkOf(title, files));
  await expect(bench.page.getByRole('tab', { name: 'code.py' })).toBeVisible();
  await expect(bench.editor).toContainText((files['code.py'] ?? '').split('\n')[0] ?? '');
}

/** Types at the end of the open file, on a line of its own. */
export async function addLine(bench: Workbench, line: string): Promise<void> {
  await bench.editor.focus();
  await bench.page.keyboard.press('ControlOrMeta+End');
  await typeAsPerson(bench.page, line);
}
