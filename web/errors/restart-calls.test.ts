// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import { bytesOf } from '../project/text';
import { findRestartCalls } from './restart-calls';

function found(files: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(files).map(
    ([path, text]) => [path, { bytes: bytesOf(text), by: 'person' }] as const,
  );
  return findRestartCalls(new Map(entries)).map(
    ({ place, name }) => `${place.file}:${place.line} ${name}`,
  );
}

describe('the line that restarts the board', () => {
  it.each([
    ['import microcontroller\n\nmicrocontroller.reset()\n', '3 microcontroller.reset()'],
    ['import microcontroller as mc\r\nmc.reset()\r\n', '2 microcontroller.reset()'],
    ['from supervisor import reload\nreload()', '2 supervisor.reload()'],
    ['from supervisor import reload as again\nif 1: again ()', '2 supervisor.reload()'],
    [
      'import board, supervisor\nsupervisor.set_next_code_file("code.py", reload_on_success=True)',
      '2 supervisor.set_next_code_file()',
    ],
  ])('is found: %j', (text, place) => {
    expect(found({ 'code.py': text })).toEqual([`code.py:${place}`]);
  });

  it('is not found in comments, in text, or where another thing has that name', () => {
    const text =
      '# microcontroller.reset()\nprint("microcontroller.reset()")\nmine.microcontroller.reset()\ngame.reset()\ndef reset():\n    pass\nreset()\n';
    expect(found({ 'code.py': text, 'notes.txt': 'microcontroller.reset()' })).toEqual([]);
  });

  it('is found in each file', () => {
    const text = 'import supervisor\nsupervisor.reload()\n';
    expect(found({ 'code.py': `import helper\n${text}`, 'helper.py': text })).toEqual([
      'code.py:3 supervisor.reload()',
      'helper.py:2 supervisor.reload()',
    ]);
  });
});
