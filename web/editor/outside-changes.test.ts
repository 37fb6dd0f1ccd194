// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { outsideChange, undoSteps } from './outside-changes';

function start(text: string): EditorState {
  return EditorState.create({ doc: text, extensions: undoSteps });
}

function typed(state: EditorState, insert: string): EditorState {
  const changes = { from: state.doc.length, insert };
  return state.update({ changes, userEvent: 'input.type' }).state;
}

function written(state: EditorState, text: string): EditorState {
  return state.update(outsideChange(state, text, true)).state;
}

function undone(state: EditorState): string {
  let text = state.doc.toString();
  undo({ state, dispatch: (change) => (text = change.state.doc.toString()) });
  return text;
}

test('what a program writes one time after another is one step', () => {
  let state = typed(start('# mine\n'), 'more\n');
  for (let line = 0; line < 500; line++) state = written(state, `${line}\n`);
  expect(undone(state)).toBe('# mine\nmore\n');
});

test('what is typed after it is another step, and so is what the program writes then', () => {
  const both = typed(written(start('a'), 'b'), 'c');
  expect(undone(both)).toBe('b');
  expect(undone(written(both, 'd'))).toBe('bc');
});

test('a program that goes on after an undo does not take it back', () => {
  const state = written(written(start('a'), 'b'), 'c');
  let back = state;
  undo({ state, dispatch: (change) => (back = change.state) });
  expect(back.doc.toString()).toBe('a');
  expect(undone(written(back, 'd'))).toBe('a');
});

test('what a program adds at the end stays, whatever is undone', () => {
  const log = typed(written(start('one\n'), 'one\ntwo\n'), 'mine\n');
  const grown = written(log, 'one\ntwo\nmine\nthree\n');
  expect(undone(grown)).toBe('one\ntwo\nthree\n');
  expect(undone(written(start('one\n'), 'one\ntwo\n'))).toBe('one\ntwo\n');
  // What it wrote over is a step, also between two that it added.
  const over = written(written(grown, 'anew\n'), 'anew\nand on\n');
  expect(undone(over)).toBe('one\ntwo\nmine\nthree\nand on\n');
});

test('what was typed into the editor before this one is a step of its own', () => {
  const plain = start('a');
  const state = plain.update(outsideChange(plain, 'a, typed', false)).state;
  expect(undone(written(state, 'b'))).toBe('a, typed');
});
