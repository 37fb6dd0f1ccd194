// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** In view, but for a part of a pixel: what is scrolled to may end between two. */
export const WHOLLY = { ratio: 0.99 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The middle of a part, once it holds still and nothing lies over it: where a person aims at. Parts of the page
 * come later than others and move what is there, so one that is only measured may be elsewhere when it is hit.
 */
export async function middle(part: Locator): Promise<Point> {
  await part.hover({ trial: true });
  const box = await part.boundingBox();
  if (!box) throw new Error('not in the window');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The page as a person uses it. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens the page; `fragment` begins with "#". */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`./${fragment}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    // Of a file that is no text it is hidden.
    await expect(
      this.page.getByRole('textbox', { name: /, editor$/, includeHidden: true }),
    ).not.toHaveText('');
    // In a small window the board is on the other tab.
    await expect(
      this.page.getByRole('button', { name: 'Button A', exact: true, includeHidden: true }),
    ).toBeAttached();
    await expect(this.console).toBeAttached();
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: /, editor$/ });
  }

  /** The program's name. */
  get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Name of the program' });
  }

  get status(): Locator {
    return this.page.getByRole('status', { name: 'Program state' });
  }

  get console(): Locator {
    return this.page.locator('.xterm-rows');
  }

  /** Where one types for the board. */
  get consoleInput(): Locator {
    return this.page.getByRole('textbox', { name: /^Console: type/ });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Presses Examples, My programs, Share or View: in a small window they are in a menu. */
  async menu(name: string): Promise<void> {
    const opener = this.button('Menu');
    if (await opener.isVisible()) await opener.click();
    await this.button(name).click();
  }

  /** How fast time passes for the program, in the words of the View menu. */
  async chooseSpeed(speed: string): Promise<void> {
    await this.menu('View');
    const view = this.page.getByRole('dialog', { name: 'View' });
    const choices = view.getByRole('group', { name: 'Speed of the program' });
    await choices.getByText(speed, { exact: true }).click();
    await expect(choices.getByRole('radio', { name: speed, exact: true })).toBeChecked();
    await view.getByRole('button', { name: 'Close' }).click();
    await expect(view).toBeHidden();
  }

  /** The tab of a small window: "Code" or "Board"; a large one shows both. */
  async show(pane: 'Code' | 'Board'): Promise<void> {
    const tab = this.page.getByRole('tablist', { name: 'Show' }).getByRole('tab', { name: pane });
    if (await tab.isVisible()) await tab.click();
  }

  pixel(index: number, color: string): Locator {
    return this.page.getByRole('img', { name: `NeoPixel ${index}: ${color}`, exact: true });
  }

  /** Replaces the text of the open file, as a paste would. */
  async write(program: string): Promise<void> {
    await this.show('Code');
    // Not `fill`: it selects what is in the DOM, where the editor has only the lines in view.
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    if (program === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.insertText(program);
  }

  /** A new file, which is open then. */
  async addFile(name: string): Promise<void> {
    await this.button('New file').click();
    await this.page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await this.button('Add the file').click();
  }

  async run(program?: string): Promise<void> {
    if (program !== undefined) await this.write(program);
    await this.button('Run').click();
  }

  /** Keys for the board. */
  async type(text: string): Promise<void> {
    await this.show('Board');
    await this.consoleInput.focus();
    await this.page.keyboard.type(text);
  }

  /** Waits for lines in the console, which may have wrapped them. */
  async prints(text: string): Promise<void> {
    // xterm.js draws only what is in the window.
    await this.console.scrollIntoViewIfNeeded();
    await expect
      .poll(() => this.consoleText(), { message: `the console shows ${JSON.stringify(text)}` })
      .toContain(text);
  }

  /** What the console shows, a line break after each row. */
  async consoleText(): Promise<string> {
    const rows = await this.console.locator('> div').allTextContents();
    // xterm.js draws spaces as no-break spaces.
    return rows.map((row) => row.replaceAll('\u00a0', ' ').trimEnd()).join('\n');
  }
}

/**
 * Playwright's test with the page at hand; fails if the page meets an error of its own, or asks for
 * something that its Content-Security-Policy does not allow.
 */
export const test = base.extend<{ bench: Workbench }>({
  bench: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
    });
    await use(new Workbench(page));
    expect(errors, 'errors of the page itself').toEqual([]);
  },
});

export { expect };
