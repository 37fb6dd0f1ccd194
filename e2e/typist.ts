// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Page } from '@playwright/test';
import { typeAsPerson, type TypingSpeed } from './person';

/** Somebody whose keys follow each other at about that many milliseconds. */
export function at(milliseconds: number): TypingSpeed {
  return {
    fastest: milliseconds * 0.9,
    slowest: milliseconds * 1.2,
    beforeEnter: milliseconds * 2.5,
  };
}

/** After these the editor goes back a step. */
const LAST_OF_BLOCK = /^(return|break|continue|pass|raise)\b/;
const CLOSER = /^(else|elif|except|finally|[)\]}])/;

/**
 * Types a program into the editor as somebody does who knows that it indents by itself: as the
 * line before, more after a colon or an open bracket, less after `return` and its like. Backspace goes back by a step. With
 * `trusting` also that `else` and a closing bracket go back by themselves.
 */
export async function typeProgram(
  page: Page,
  program: string,
  speed: TypingSpeed,
  trusting: boolean,
): Promise<void> {
  let indent = 0;
  for (const [index, line] of program.split('\n').entries()) {
    if (index > 0) await typeAsPerson(page, '\n', speed);
    const text = line.trimStart();
    if (text === '') continue;
    const wanted = line.length - text.length;
    const itself = trusting && CLOSER.test(text) && wanted === indent - 4;
    if (!itself) {
      for (let at = indent; at > wanted; at -= 4) await page.keyboard.press('Backspace');
      if (wanted > indent) await typeAsPerson(page, ' '.repeat(wanted - indent), speed);
    }
    await typeAsPerson(page, text, speed);
    const code = text.replace(/\s+#.*$/, '');
    if (/[:([{]$/.test(code) && !code.startsWith('#')) indent = wanted + 4;
    else indent = LAST_OF_BLOCK.test(code) ? Math.max(0, wanted - 4) : wanted;
  }
}

/** The text of the editor, which must be short enough for all of it to be in the page. */
export async function shownText(page: Page): Promise<string> {
  return (await page.locator('.cm-line').allTextContents()).join('\n');
}

/**
 * Types with a phone's keyboard, which composes each word letter by letter, and puts it in when
 * it is finished. The Enter of such keyboards is a key like others.
 */
export async function typeOnPhone(page: Page, text: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const part of text.match(/\w+|\n|[^\w\n]/g) ?? []) {
    await page.waitForTimeout(60);
    if (part === '\n') {
      await page.keyboard.press('Enter');
      continue;
    }
    for (let length = 1; /\w/.test(part) && length <= part.length; length++) {
      const composed = {
        text: part.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      };
      await devtools.send('Input.imeSetComposition', composed);
      await page.waitForTimeout(60);
    }
    await devtools.send('Input.insertText', { text: part });
  }
}
