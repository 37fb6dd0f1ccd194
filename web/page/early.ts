// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// In index.html itself (see vite.config.js), and so there before anything can be pressed: notes what
// is pressed before the page's program has come, shows that it is noted, and says so when the
// program never comes. Small, and without imports.

/** What a person can have pressed; each is the id of its button, and 'save' is Ctrl-S. */
export type EarlyPress =
  'save' | 'run' | 'menu' | 'examples' | 'programs' | 'share' | 'view' | 'show-code' | 'show-board';

export interface Early {
  /**
   * From now on the page sees every press itself. Returns what is still to be done, in order; the
   * buttons stay marked as busy until somebody does it.
   */
  take(): readonly EarlyPress[];
  /** The page's program is there, and could not start. */
  failed(): void;
}

declare global {
  interface Window {
    readonly early: Early;
  }
}

const SLOW_MS = 10_000;
const SLOW =
  'The page is slow to open. Wait a little; if nothing comes, check your connection and reload.';
const FAILED =
  'Part of the page could not be loaded, so it can’t open. Check your connection, then reload.';
/** Of each of these, the last that was pressed is meant: what opens over the page, and what is shown. */
const ONE_OF: readonly (readonly string[])[] = [
  ['save'],
  ['run'],
  ['menu', 'examples', 'programs', 'share', 'view'],
  ['show-code', 'show-board'],
];

let wanted: string[] = [];
let box: HTMLElement | null = null;
const slow = setTimeout(() => {
  say(SLOW);
}, SLOW_MS);

document.addEventListener('click', onClick, true);
document.addEventListener('keydown', onKey, true);
window.addEventListener('error', onError, true);

Object.assign(window, { early: { take, failed } satisfies Early });

function take(): readonly EarlyPress[] {
  stopListening();
  box?.remove();
  return wanted as EarlyPress[];
}

function failed(): void {
  stopListening();
  say(FAILED);
  wanted = [];
  show('Not open');
  // They do nothing any more, and look so.
  for (const id of [...ONE_OF.flat(), 'stop']) {
    document.getElementById(id)?.setAttribute('aria-disabled', 'true');
  }
}

function stopListening(): void {
  clearTimeout(slow);
  document.removeEventListener('click', onClick, true);
  document.removeEventListener('keydown', onKey, true);
  window.removeEventListener('error', onError, true);
}

function onClick(event: Event): void {
  const id = (event.target as Element).closest('button')?.id ?? '';
  const known = ['stop', 'reset', 'interrupt', ...ONE_OF.flat()].includes(id);
  if (!known) return;
  // View would open as an empty box, and what is half there must not do it a second time.
  event.preventDefault();
  event.stopPropagation();
  press(id);
}

function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const save = event.key.toLowerCase() === 's';
  if (!save && event.key !== 'Enter') return;
  // Nothing of the browser's: it would save the page, or press the button that has the focus.
  event.preventDefault();
  event.stopPropagation();
  press(save ? 'save' : 'run');
}

function press(id: string): void {
  const others = ONE_OF.find((ids) => ids.includes(id));
  if (others) wanted = [...wanted.filter((other) => !others.includes(other)), id];
  else if (id !== 'reset') wanted = wanted.filter((other) => other !== 'run');
  show(wanted.includes('run') ? 'Starting…' : wanted.includes('save') ? 'Saving…' : 'Opening…');
}

function show(status: string): void {
  for (const id of ONE_OF.flat()) {
    const button = document.getElementById(id);
    if (wanted.includes(id)) button?.setAttribute('aria-busy', 'true');
    else button?.removeAttribute('aria-busy');
  }
  document.getElementById('stop')?.setAttribute('aria-disabled', `${!wanted.includes('run')}`);
  const words = document.querySelector('#status > :last-child');
  if (words && words.textContent !== status) words.textContent = status;
}

function onError(event: Event): void {
  const script = event.target instanceof HTMLScriptElement;
  const thrown = event instanceof ErrorEvent && event.error instanceof Error;
  if (script || thrown) failed();
}

function say(text: string): void {
  const region = document.getElementById('notices');
  if (!region) {
    // The page itself is still coming.
    document.addEventListener('DOMContentLoaded', () => {
      say(text);
    });
    return;
  }
  box ??= document.createElement('div');
  box.setAttribute('role', 'alert');
  region.append(box);
  const notice = document.createElement('div');
  notice.className = 'notice problem';
  const words = document.createElement('p');
  words.textContent = text;
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.className = 'button small';
  reload.textContent = 'Reload';
  reload.addEventListener('click', () => {
    location.reload();
  });
  notice.append(words, reload);
  box.replaceChildren(notice);
}
