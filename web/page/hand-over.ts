// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Editor } from '../editor/editor';
import { byId } from './dom';

/**
 * Does what was pressed and typed before the page could do it (see early.ts). Run waits for the
 * link that the page was opened with: it is the linked program that is meant.
 */
export async function handOver(editor: Editor, linkTaken: Promise<void>): Promise<void> {
  const presses = window.early.take();
  takeText(editor);
  await linkTaken;
  for (const id of presses) {
    const button = byId(id);
    button.removeAttribute('aria-busy');
    button.click();
  }
}

/** What was typed where the editor was to come goes to its beginning, as if typed there. */
function takeText(editor: Editor): void {
  const early = document.getElementById('early-text');
  if (!(early instanceof HTMLTextAreaElement)) return;
  const focused = document.activeElement === early;
  const text = early.value;
  early.remove();
  if (text !== '') editor.insert(text);
  if (focused) editor.focus();
}
