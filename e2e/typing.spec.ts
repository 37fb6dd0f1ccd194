// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Browser, Page } from '@playwright/test';
import { typeAsPerson } from './person';
import { at, shownText, typeProgram } from './typist';
import { LINE_ENDS, PROGRAMS } from './typing-programs';
import { expect, test, Workbench } from './workbench';

/** Milliseconds a key, about. */
const SPEEDS = [180, 130, 80, 40];
/** Little to draw for so many pages; the editor keeps the lines just out of sight in the page, too. */
const SMALL = { width: 600, height: 420 };
/** All of a program can be clicked at. */
const HIGH = { width: 1000, height: 1500 };

/** More pages than this, side by side, take each other's time. */
const PAGES = 10;
/** For a page to open beside all the others. */
const PATIENCE = { timeout: 60_000 };

/** Does the tasks on pages side by side, each page a browser profile of its own. */
async function together<T>(
  browser: Browser,
  tasks: readonly T[],
  work: (bench: Workbench, task: T) => Promise<void>,
  viewport = SMALL,
): Promise<void> {
  const left = [...tasks];
  const page = async (): Promise<void> => {
    const context = await browser.newContext({ viewport });
    const bench = new Workbench(await context.newPage());
    const errors: string[] = [];
    bench.page.on('pageerror', (error) => errors.push(error.message));
    await bench.page.goto('./');
    await expect(bench.editor).toBeVisible(PATIENCE);
    for (let task = left.shift(); task !== undefined; task = left.shift()) {
      await work(bench, task);
    }
    expect(errors).toEqual([]);
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(PAGES, tasks.length) }, page));
}

/** Somebody who starts a program of their own. */
async function startAfresh(bench: Workbench): Promise<void> {
  await bench.editor.focus();
  await bench.page.keyboard.press('ControlOrMeta+a');
  await bench.page.keyboard.press('Delete');
}

/** Where the first `text` of the editor ends, a click of the mouse puts the cursor. */
async function clickAfter(page: Page, text: string): Promise<void> {
  const place = await page.locator('.cm-content').evaluate((content, wanted) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    const ends: { node: Node; offset: number }[] = [];
    let all = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      all += text;
      for (let offset = 1; offset <= text.length; offset++) ends.push({ node, offset });
    }
    const end = ends[all.indexOf(wanted) + wanted.length - 1];
    if (!all.includes(wanted) || !end) return null;
    const range = document.createRange();
    range.setStart(end.node, end.offset - 1);
    range.setEnd(end.node, end.offset);
    const { right, top, height } = range.getBoundingClientRect();
    return { x: right, y: top + height / 2 };
  }, text);
  expect(place, `${text} is shown`).not.toBeNull();
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
}

/** Blocks in blocks, most of which end with a line that nothing can come after. */
const FROM_PAPER = [
  'def blink(n):',
  '    if n > 3:',
  '        return 3',
  '    for i in range(n):',
  '        if i:',
  '            continue',
  '        print(i)',
  '    return n',
  '',
  'while True:',
  '    print(blink(4))',
  '    break',
].join('\n');

/** Typed as it is, without a look at the editor. */
const WITHOUT_LOOKING = [
  'def hello(name):',
  '    print("Hi", name)',
  '',
  'def bye(name):',
  '    """Says it."""',
  '    words = {',
  '        "a": 1,',
  '        "b": 2,',
  '    }',
  '    print("Bye", words)',
  '',
  '',
  'for i in range(3):',
  '    hello(i)',
  '    bye(i)',
  'print("after")',
  'class C:',
  '    x = 1',
  '',
  '    def f(self):',
  '        return """',
  '  two',
  '"""',
  '',
  'print("done", C().f())',
].join('\n');

/** Brackets over several lines, the first of them before anything has shown how the person types. */
const BRACKETS = [
  'd = {',
  '    "a": 1,',
  '    "b": [',
  '        2,',
  '        3,',
  '    ],',
  '}',
  'def f(',
  '        a,',
  '        b):',
  '    if (a and',
  '            b):',
  '        print(',
  '            d,',
  '        )',
  '    return [',
  '        d,',
  '    ]',
  'print(f(1, 2))',
].join('\n');

/**
 * Types a program from paper, with all its spaces, though the editor makes them too. Where nothing is
 * to be typed before a line, the cursor's place is looked at.
 */
async function typeFromPaper(page: Page, paper: string): Promise<void> {
  for (const [index, line] of paper.split('\n').entries()) {
    if (index > 0) await typeAsPerson(page, '\n', at(130));
    while (/^\S/.test(line) && (await page.locator('.cm-activeLine').textContent()) !== '') {
      await page.keyboard.press('Backspace');
    }
    await typeAsPerson(page, line, at(130));
  }
}

// Those who wait for typed keys leave time to the others.
test.describe.configure({ mode: 'parallel' });

test.describe('what is typed is what is there', () => {
  // Typing at a person's speed, on a computer that does other things as well.
  test.setTimeout(900_000);

  // Half of them with Backspace, half by somebody who trusts the editor. Each program at one of the
  // speeds; TYPING=all types each at all of them, which takes several minutes more.
  const all = process.env.TYPING === 'all';
  const programs = Object.entries(PROGRAMS).map(([name, program], index) => ({
    name,
    program,
    speeds: all ? SPEEDS : SPEEDS.slice(index % SPEEDS.length, (index % SPEEDS.length) + 1),
    trusting: Math.floor(index / SPEEDS.length) % 2 === 0,
  }));
  for (const speed of SPEEDS) {
    test(`programs of the twenty, at ${speed} ms a key`, async ({ browser }) => {
      const tasks = programs.filter(({ speeds }) => speeds.includes(speed));
      await together(browser, tasks, async (bench, { name, program, trusting }) => {
        await startAfresh(bench);
        await typeProgram(bench.page, program, at(speed), trusting);
        expect(await shownText(bench.page), name).toBe(program);
      });
    });
  }

  test('each usual end of a line, and Enter', async ({ browser }) => {
    const parts = [0, 1, 2, 3, 4, 5].map((part) => LINE_ENDS.filter((_, i) => i % 6 === part));
    await together(browser, parts, async (bench, lines) => {
      await startAfresh(bench);
      for (const line of lines) await typeAsPerson(bench.page, `${line}\n`, at(120));
      const shown = (await shownText(bench.page)).split('\n').map((line) => line.trim());
      expect(shown).toEqual([...lines, '']);
    });
  });

  test('programs from paper with all their spaces, in steps of 2, 3, 4 and 8, and with Tab', async ({
    browser,
  }) => {
    const steps = [2, 3, 4, 8].map((width) => ' '.repeat(width)).concat('\t');
    await together(browser, steps, async (bench, step) => {
      await startAfresh(bench);
      await typeFromPaper(bench.page, FROM_PAPER.replaceAll('    ', step));
      expect(await shownText(bench.page), JSON.stringify(step)).toBe(FROM_PAPER);
    });
  });

  test('brackets from paper, with spaces, with Tab, and without a look', async ({ browser }) => {
    await together(browser, ['    ', '\t'], async (bench, step) => {
      await startAfresh(bench);
      await typeAsPerson(bench.page, BRACKETS.replaceAll('    ', step), at(130));
      expect(await shownText(bench.page), JSON.stringify(step)).toBe(BRACKETS);
    });
  });

  test('programs from paper by somebody who looks at nothing but the paper', async ({
    browser,
  }) => {
    await together(browser, [80, 150], async (bench, speed) => {
      await startAfresh(bench);
      await typeAsPerson(bench.page, WITHOUT_LOOKING, at(speed));
      expect(await shownText(bench.page), String(speed)).toBe(WITHOUT_LOOKING);
    });
  });

  test('undo gives what was typed from paper; Tab goes on in a block that has ended', async ({
    bench,
    page,
  }) => {
    await bench.open();
    await startAfresh(bench);
    // The first undo of a line that was moved back gives what was typed.
    await typeAsPerson(page, 'if x:\n  p', at(130));
    expect(await shownText(page)).toBe('if x:\n    p');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await shownText(page)).toBe('if x:\n      p');
    await startAfresh(bench);
    await typeAsPerson(page, 'def f():\nif x:\npass\n\ty = 1\nreturn y\ndef g(', at(130));
    expect(await shownText(page)).toBe(
      'def f():\n    if x:\n        pass\n        y = 1\n        return y\n    def g(',
    );
  });

  test('lines between others, and words in a line, where the mouse put the cursor', async ({
    browser,
  }) => {
    const blink = PROGRAMS['blink'] ?? '';
    const loops = PROGRAMS['loops'] ?? '';
    const tasks = [
      {
        before: blink,
        edits: [
          ['import board', '\nimport random'],
          ['led.value = True', '\nprint("on")\nx = 1'],
          ['time.sleep(', 'random.random() * '],
          ['while True', ' and x < 10'],
        ],
        after: blink
          .replace('import board', 'import board\nimport random')
          .replace('led.value = True', 'led.value = True\n    print("on")\n    x = 1')
          .replace('time.sleep(', 'time.sleep(random.random() * ')
          .replace('while True', 'while True and x < 10'),
      },
      {
        before: loops,
        edits: [
          ['range(3):', '\nprint(i)'],
          ['if i == j:', '\nprint(j)'],
          ['print("*", ', '1, '],
          ['print()', '\nif i:\nbreak'],
        ],
        after: loops
          .replace('range(3):', 'range(3):\n    print(i)')
          .replace('if i == j:', 'if i == j:\n            print(j)')
          .replace('print("*", ', 'print("*", 1, ')
          .replace('print()', 'print()\n    if i:\n        break'),
      },
    ] as const;
    await together(
      browser,
      tasks,
      async (bench, { before, edits, after }) => {
        await bench.write(before);
        for (const [place, text] of edits) {
          await clickAfter(bench.page, place);
          await typeAsPerson(bench.page, text, at(100));
        }
        expect(await shownText(bench.page)).toBe(after);
      },
      HIGH,
    );
  });
});

test('a suggestion is taken with Tab or a click, and only names of this board are suggested', async ({
  bench,
  page,
}) => {
  await bench.open();
  await startAfresh(bench);
  const options = page.getByRole('listbox', { name: 'Completions' }).getByRole('option');
  await typeAsPerson(page, 'import board\nimport ti', at(100));
  await expect(options).toHaveText(['time']);
  await page.keyboard.press('Tab');
  await expect(options).toHaveCount(0);
  await typeAsPerson(page, '\ntime.mono', at(100));
  await expect(options.first()).toHaveText('monotonic');
  await options.filter({ hasText: /^monotonic_ns$/ }).click();
  await typeAsPerson(page, '()\nboard.BUT', at(100));
  await expect(options).toHaveText(['BUTTON_A', 'BUTTON_B']);
  await typeAsPerson(page, '\n', at(100));
  await typeAsPerson(page, 'x = 1\t# one', at(100));
  expect(await shownText(page)).toBe(
    'import board\nimport time\ntime.monotonic_ns()\nboard.BUT\nx = 1   # one',
  );
});

test('code that is scrolled sideways goes under the line numbers, unseen', async ({
  bench,
  page,
}) => {
  await bench.open();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const color = await page
      .locator('.cm-gutters')
      .evaluate((gutters) => getComputedStyle(gutters).backgroundColor);
    expect(color).toMatch(/^rgb\(/);
  }
});
