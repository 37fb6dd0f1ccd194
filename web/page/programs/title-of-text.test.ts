// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import { newProject, withFile, withTitle, type Project } from '../../project/project';
import { bytesOf } from '../../project/text';
import { createTitleOfText, isAnother } from './title-of-text';

const RAINBOW = '# Rainbow\nimport time\n\nwhile True:\n    step()\n    time.sleep(0.1)\n';
const OWN = 'import time\nprint("mine")\n';

const EXAMPLE = newProject('Rainbow', 'a_board', [['code.py', bytesOf(RAINBOW)]], false);

function opened(project = EXAMPLE, taken: readonly string[] = []) {
  const changes: string[] = [];
  const titles = createTitleOfText(
    () => Promise.resolve(taken),
    (title) => changes.push(title),
  );
  titles.begin(project);
  let now: Project = project;
  return {
    write(text: string) {
      now = titles.follow(withFile(now, 'code.py', bytesOf(text)));
      // What the page shows is what is kept.
      expect(now.named || (changes.at(-1) ?? project.title) === now.title).toBe(true);
      return now.title;
    },
    rename(title: string) {
      now = withTitle(now, title);
    },
  };
}

describe('the title of a text', () => {
  it('is that of the example while something of the example is there', () => {
    const { write } = opened();
    expect(write(RAINBOW.replace('0.1', '2'))).toBe('Rainbow');
    expect(write(`${RAINBOW}print("more")\n`.repeat(3))).toBe('Rainbow');
  });

  it('is no more that of the example when another program is there, and comes back with undo', () => {
    const { write } = opened();
    expect(write(OWN)).toBe('New program');
    expect(write(`${OWN}x = 1\n`)).toBe('New program');
    expect(write(RAINBOW)).toBe('Rainbow');
    expect(write('')).toBe('New program');
  });

  it('is the one that the person gave, whatever is written', () => {
    const { write, rename } = opened();
    rename('Rainbow');
    expect(write(OWN)).toBe('Rainbow');
    const later = opened();
    later.write(OWN);
    later.rename('New program');
    expect(later.write(RAINBOW)).toBe('New program');
  });

  it('is one that no other program has', async () => {
    const { write } = opened(EXAMPLE, ['New program', 'Rainbow']);
    await Promise.resolve();
    expect(write(OWN)).toBe('New program 2');
    expect(opened({ ...EXAMPLE, title: 'New program 3' }).write(OWN)).toBe('New program 3');
  });

  it('stays where there was no text yet', () => {
    expect(isAnother('', OWN)).toBe(false);
    expect(isAnother('\n \n', '')).toBe(false);
  });
});
