// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// docs/modules.md: what of CircuitPython's modules is built in, by its own stubs. After a change of a module,
// `npx vitest run web/tests/modules-page.test.ts -u` writes the page anew. A name that is missing needs a
// reason in firmware/tests/stubs-missing.txt.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtFile } from '../sim/built-file';
import { testProgram } from '../sim/test-support';
import { runProgram } from './program';
import { readReasons } from './test-suite';

const inProject = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The modules that are in the firmware itself. */
function builtIn(): string[] {
  const { output } = runProgram('help("modules")');
  const [list = ''] = output.split('Plus any modules');
  return list
    .trim()
    .split(/\s+/)
    .filter((name) => !name.startsWith('__'))
    .sort();
}

/** What the stubs of these modules have: "digitalio.Pull.UP" and so on. */
function stubNames(modules: readonly string[]): string[] {
  const args = [inProject('web/tests/stub-names.py'), builtFile('build/stubs'), ...modules];
  const { stdout, stderr } = spawnSync('python3', args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((name) => name !== '');
}

function missingOf(names: readonly string[]): string[] {
  const { output } = runProgram(testProgram('host/missing_names', { NAMES: names.join(' ') }));
  return output.split('\n').filter((name) => name !== '');
}

const reasons = readReasons(inProject('firmware/tests/stubs-missing.txt'));
const modules = builtIn();
const names = stubNames(modules);
const missing = missingOf(names);
const reasonOf = (name: string): string | undefined =>
  reasons.find(({ pattern }) => pattern.test(name))?.reason;

test('each name that is missing has a reason, and each reason a name', () => {
  expect(missing.filter((name) => reasonOf(name) === undefined)).toEqual([]);
  const stale = reasons.filter(({ pattern }) => !missing.some((name) => pattern.test(name)));
  expect(stale).toEqual([]);
});

test('docs/modules.md is up to date', async () => {
  const of = (module: string, list: readonly string[]): number =>
    list.filter((name) => name.startsWith(`${module}.`)).length;
  const known = modules.filter((module) => of(module, names) > 0);
  const rows = known.map((module) => {
    const all = of(module, names);
    return `| \`${module}\` | ${all - of(module, missing)} of ${all} |`;
  });
  const others = modules
    .filter((module) => !known.includes(module))
    .map((module) => `\`${module}\``);
  const gaps = missing.map((name) => `| \`${name}\` | ${reasonOf(name) ?? ''} |`);
  const page = [
    '# Modules',
    '',
    'What is built in of the modules that `circuitpython-stubs` 10.1.4 describes. This page is made by',
    '`web/tests/modules-page.test.ts`, which asks the firmware for each name that does not begin with `_`. The',
    'drive has libraries beside them (`scripts/python-libs.txt`).',
    '',
    '| module | names |',
    '| --- | --- |',
    ...rows,
    '',
    `Without stubs, as they are Python's or MicroPython's own: ${others.join(', ')}.`,
    '',
    '## What is missing, and why',
    '',
    '| name | why |',
    '| --- | --- |',
    ...gaps,
    '',
  ];
  await expect(page.join('\n')).toMatchFileSnapshot(inProject('docs/modules.md'));
});
