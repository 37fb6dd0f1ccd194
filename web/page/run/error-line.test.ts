// @vitest-environment jsdom
// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, it } from 'vitest';
import { createErrorLine } from './error-line';

it('the board’s own words are not so many that nothing else has room', () => {
  const line = createErrorLine();
  const message = `NovelError: ${'so '.repeat(1000)}`;
  line.update({ kind: 'running' }, { place: null, message, sentence: '' });
  expect(line.dom.textContent).toMatch(/^Error: NovelError: so .*…$/);
  expect(line.dom.textContent.length).toBeLessThan(500);
});
