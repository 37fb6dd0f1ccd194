// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { createSpokenLines } from './spoken-lines';

describe('createSpokenLines', () => {
  test('gives each line once', () => {
    const spoken = createSpokenLines();
    spoken.push(['hello', '  there ']);
    expect(spoken.take()).toBe('hello\nthere');
    expect(spoken.take()).toBeNull();
  });

  test('of a flood, the last lines and how many were left out', () => {
    const spoken = createSpokenLines();
    spoken.push(Array.from({ length: 1000 }, (_, i) => `row ${i}`));
    expect(spoken.take()).toBe('995 lines left out.\nrow 995\nrow 996\nrow 997\nrow 998\nrow 999');
    spoken.push(['1', '2', '3', '4', '5', '6']);
    expect(spoken.take()).toMatch(/^1 line left out\.\n2/);
  });

  test('of a traceback, the words of the error', () => {
    const spoken = createSpokenLines();
    spoken.push([
      '',
      'code.py output:',
      'Traceback (most recent call last):',
      '  File "code.py", line 12, in <module>',
      "NameError: name 'x' isn't defined",
      '',
      'Code done running.',
      '',
      'Press any key to enter the REPL. Use CTRL-D to reload.',
    ]);
    expect(spoken.take()).toBe("NameError: name 'x' isn't defined");
  });

  test('the question of input(), and not the answer as it is typed', () => {
    const spoken = createSpokenLines();
    spoken.push(['What?']);
    expect(spoken.ask('Name: ')).toBe(true);
    expect(spoken.ask('Name: A')).toBe(false);
    expect(spoken.take()).toBe('What?\nName:');
    spoken.push(['Name: Ada', 'Hello Ada']);
    expect(spoken.take()).toBe('Hello Ada');
    expect(spoken.ask('Again? ')).toBe(true);
    expect(spoken.take()).toBe('Again?');
  });

  test('in the REPL, results and not what was typed', () => {
    const spoken = createSpokenLines();
    spoken.push(['>>> for i in range(2):', '...     print(i)', '... ', '0', '1', '>>>']);
    expect(spoken.take()).toBe('0\n1');
  });

  test('a very long line in part', () => {
    const spoken = createSpokenLines();
    spoken.push(['x'.repeat(10_000)]);
    expect(spoken.take()?.length).toBeLessThan(500);
  });
});
