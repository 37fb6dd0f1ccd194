// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { filesOf, textOf } from '../sim/test-support';
import { DriveLedger } from './drive-ledger';

function ledgerWith(text: string): DriveLedger {
  const ledger = new DriveLedger();
  ledger.noteStart(filesOf({ 'log.txt': text }), 1);
  return ledger;
}

/** What is told of a report about log.txt, as texts. */
function report(ledger: DriveLedger, text: string, taken: number) {
  const [change] = ledger.noteReport(filesOf({ 'log.txt': text }), taken);
  return { before: textOf(change?.before ?? undefined), replaced: change?.replaced };
}

test('a change is told with what the drive held before it', () => {
  const ledger = ledgerWith('a');
  expect(report(ledger, 'ab', 1)).toEqual({ before: 'a', replaced: false });
  expect(report(ledger, 'abc', 1)).toEqual({ before: 'ab', replaced: false });
});

test('what was sent since is not what the drive held', () => {
  const ledger = ledgerWith('a');
  ledger.noteWrite(filesOf({ 'log.txt': 'mine' }), 2);
  ledger.noteWrite(filesOf({ 'log.txt': 'mine, more' }), 3);
  expect(report(ledger, 'ab', 1)).toEqual({ before: 'a', replaced: true });
  expect(report(ledger, 'mine, b', 2)).toEqual({ before: 'mine', replaced: true });
  expect(report(ledger, 'mine, more, b', 3)).toEqual({ before: 'mine, more', replaced: false });
  expect(textOf(ledger.files['log.txt'])).toBe('mine, more, b');
});

test('what the drive refused is what it holds', () => {
  const ledger = ledgerWith('a');
  ledger.noteWrite(filesOf({ 'log.txt': 'too long' }), 2);
  ledger.noteRefusal(filesOf({ 'log.txt': 'a' }), 2);
  expect(report(ledger, 'ab', 2)).toEqual({ before: 'a', replaced: false });
});

test('what is sent again to another worker is what its drive holds', () => {
  const ledger = ledgerWith('a');
  ledger.noteWrite(filesOf({ 'log.txt': 'mine' }), 2);
  ledger.forgetRequests();
  ledger.noteStart(ledger.files, 1);
  expect(report(ledger, 'mine, b', 1)).toEqual({ before: 'mine', replaced: false });
});
