// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { element } from './dom';

/** A row of choices, of which one holds. `name` is that of no other row of the page. */
export function choices<T extends string>(
  legend: string,
  name: string,
  all: readonly { readonly value: T; readonly label: string }[],
  now: T,
  choose: (value: T) => void,
): HTMLElement {
  const options = all.map(({ value, label }) => {
    const input = element('input', { type: 'radio', name, value, checked: value === now });
    input.addEventListener('change', () => {
      choose(value);
    });
    return element('label', {}, input, element('span', {}, label));
  });
  return element(
    'fieldset',
    { class: 'choice' },
    element('legend', {}, legend),
    element('div', { class: 'segments' }, ...options),
  );
}

/** Something that is so or not. `help` says what it does, below it. */
export function check(
  label: string,
  now: boolean,
  choose: (on: boolean) => void,
  help = '',
): HTMLElement {
  const input = element('input', { type: 'checkbox', checked: now });
  input.addEventListener('change', () => {
    choose(input.checked);
  });
  const dom = element('label', { class: 'check' }, input, element('span', {}, label));
  if (help === '') return dom;
  const id = `help-${label.toLowerCase().replaceAll(' ', '-')}`;
  input.setAttribute('aria-describedby', id);
  return element('div', {}, dom, element('p', { class: 'check-help', id }, help));
}
