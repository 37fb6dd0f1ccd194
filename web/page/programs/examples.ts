// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog } from '../../ui/dialog';
import { button, element } from '../../ui/dom';
import { pathProblem } from '../../project/paths';
import { DEFAULT_BOARD, MAIN_FILE, newProject, type Project } from '../../project/project';
import { publicText } from '../../project/public-files';
import { bytesOf } from '../../project/text';

/** The example that a first visit shows. */
export const FIRST_EXAMPLE = 'rainbow';

/** public/examples/<name>/example.json */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly board: string;
  readonly files: readonly string[];
}

/** All examples, in the order of public/examples/index.json; null without a connection. */
export async function listExamples(): Promise<readonly Example[] | null> {
  try {
    const names: unknown = JSON.parse(await publicText('examples/index.json'));
    if (!Array.isArray(names)) return null;
    return await Promise.all(names.map((name) => fetchExample(String(name))));
  } catch {
    return null;
  }
}

/** An example as a project; null without a connection. */
export async function openExample(name: string): Promise<Project | null> {
  try {
    const example = await fetchExample(name);
    const files = await Promise.all(
      example.files.map(async (path): Promise<[string, Uint8Array]> => [
        path,
        bytesOf(await publicText(`examples/${name}/${path}`)),
      ]),
    );
    return newProject(example.title, example.board, files, false);
  } catch {
    return null;
  }
}

/** A program for when there is nothing else. */
export function emptyProject(): Project {
  const text = '# Write your program here, and press Run.\nprint("Hello!")\n';
  return newProject('New program', DEFAULT_BOARD, [[MAIN_FILE, bytesOf(text)]], false);
}

async function fetchExample(name: string): Promise<Example> {
  const value: unknown = JSON.parse(await publicText(`examples/${name}/example.json`));
  const read: Partial<Record<keyof Example, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  const { title, description, board, files } = read;
  if (typeof title !== 'string' || typeof description !== 'string' || typeof board !== 'string') {
    throw new Error(`examples/${name}/example.json lacks a title, a description or a board`);
  }
  if (!Array.isArray(files) || files.some((path) => pathProblem(String(path)) !== null)) {
    throw new Error(`examples/${name}/example.json lists no files, or one with a bad name`);
  }
  return { name, title, description, board, files: files.map(String) };
}

/** Lets a person choose an example. */
export function showExamplesDialog(
  examples: readonly Example[],
  choose: (example: Example) => void,
): void {
  const dialog = openDialog('Examples', true);
  dialog.body.append(
    element('p', {}, 'Each is a short program to run, read and change. Your own work is kept.'),
    element(
      'ul',
      { class: 'programs' },
      ...examples.map((example) =>
        element(
          'li',
          {},
          button(
            { class: 'program' },
            [
              element('span', { class: 'program-title' }, example.title),
              element('span', { class: 'program-text' }, example.description),
            ],
            () => {
              dialog.close();
              choose(example);
            },
          ),
        ),
      ),
    ),
  );
  dialog.foot.append(button({}, 'Close', dialog.close));
  dialog.body.querySelector<HTMLElement>('.program')?.focus();
}
