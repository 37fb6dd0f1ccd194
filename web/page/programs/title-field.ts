// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { typedTitle } from '../../project/title';
import { element } from '../../ui/dom';
import type { Notices } from '../../ui/notices';

const PAGE_NAME = 'whiletrue';

/** The program's title, over the editor and on the browser's tab. */
export interface TitleField {
  update(title: string): void;
}

/** Fills `parent`. Enter, or leaving the field, keeps what was typed; Escape takes it back. */
export function createTitleField(
  parent: HTMLElement,
  notices: Notices,
  rename: (title: string) => void,
): TitleField {
  const input = element('input', {
    type: 'text',
    class: 'title-field',
    'aria-label': 'Name of the program',
    title: 'Rename the program',
    autocomplete: 'off',
    autocapitalize: 'sentences',
    spellcheck: 'false',
    enterkeyhint: 'done',
    dir: 'auto',
  });
  let shown = '';

  function show(title: string): void {
    shown = title;
    input.value = title;
    document.title = `${title} – ${PAGE_NAME}`;
  }

  function keep(): void {
    const { title, told } = typedTitle(input.value, shown);
    const changed = title !== shown;
    show(title);
    if (told !== null) {
      notices.show({ kind: 'news', about: 'title', text: told });
    } else if (changed) {
      notices.over('title');
    }
    if (changed) rename(title);
  }

  input.addEventListener('keydown', (event) => {
    // Enter and Escape end a composition first.
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      keep();
      input.select();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      show(shown);
      input.select();
    }
  });
  input.addEventListener('change', keep);
  parent.append(input);
  return {
    update(title) {
      if (title !== shown) show(title);
    },
  };
}
