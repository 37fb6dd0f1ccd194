// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^'?]+)/g;

const files = readdirSync('web', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('web', path));
const known = new Set(files);

/** What each file of web/ imports from there, types included. */
const imports = new Map(
  files.map((file) => {
    const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) =>
      join(dirname(file), path.endsWith('.ts') ? path : `${path}.ts`),
    );
    return [file, found.filter((path) => known.has(path))];
  }),
);

/** Files that lead from one to the next, and the last to the first; null if there are none. */
function circle(): readonly string[] | null {
  const done = new Set<string>();
  const from = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const found = from(next, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const found = from(file, []);
    if (found) return found;
  }
  return null;
}

test('the imports of web/ were found', () => {
  expect(imports.get(join('web', 'main.ts'))).toContain(join('web', 'page', 'workbench.ts'));
});

test('no files import each other in a circle', () => {
  expect(circle()).toBeNull();
});
