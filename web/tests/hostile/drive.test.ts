// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Programs that are rough with the drive.
import { expect, test } from 'vitest';
import { filesOf } from '../../sim/test-support';
import { Victim } from './victim';

test.each([0, 1])('a full drive is OSError 28; after deleting, it takes files again (%i)', (n) => {
  const victim = Victim.ofGolden('modules/drive_full', { yieldEvery: n });
  const output = victim.ended();
  expect(output).toContain('errno 28 [Errno 28] No space left on device\r\nmore 28\r\n');
  expect(output).toContain('True True True\r\nagain 5000\r\n');
  victim.checkAftermath();
});

test('a drive full of small files and folders', () => {
  const victim = Victim.ofGolden('modules/drive_full_of_folders');
  expect(victim.ended()).toMatch(/errno (28|13) True\r\ngone\r\n/);
  victim.type('x');
  victim.type('import os\r');
  victim.type('[os.rmdir("/" + d) for d in os.listdir("/") if d[0] == "d"]\r');
  victim.checkAftermath();
});

test('code.py deletes itself while it runs, and is missed at the next start', () => {
  const victim = new Victim(`import os
os.remove("/code.py")
def f(): return [n for n in range(3)]
print(f(), "code.py" in os.listdir("/"))`);
  expect(victim.ended()).toContain('[0, 1, 2] False\r\n');
  victim.checkAftermath();
  victim.serial = '';
  victim.type('\x04');
  expect(victim.machine.view()).toMatchObject({ state: 'done', result: 'no-code' });
});

test('code.py is deleted from outside while it runs', () => {
  const victim = new Victim('import time\nwhile True: time.sleep(0.1)');
  for (let i = 0; i < 20; i++) victim.step();
  victim.machine.files.apply({ 'code.py': null });
  victim.runUntil(() => victim.machine.view().starts === 2 && victim.machine.state === 'done');
  expect(victim.machine.view().result).toBe('no-code');
  victim.checkAftermath();
});

test.each([0, 1])('an import that removes what it comes from (%i)', (yieldEvery) => {
  const victim = Victim.ofGolden('modules/import_removed', { yieldEvery });
  expect(victim.ended()).toMatch(/ImportError [^\n]+\r\nimported\r\nFalse\r\nno part\r\n/);
  victim.checkAftermath();
});

test('/lib is taken away from outside in the middle of an import', () => {
  const files = filesOf({
    'lib/slow/__init__.py': 'for i in range(100): pass\nfrom slow import part\n',
    'lib/slow/part.py': 'for i in range(100): pass\n',
  });
  for (let at = 1; at < 260; at += 20) {
    const victim = new Victim('import slow\nprint("done")', files, { yieldEvery: 1 });
    victim.machine.setAutoReload(false);
    victim.runUntil(() => victim.machine.state === 'code');
    for (let i = 0; i < at; i++) victim.step();
    victim.machine.files.apply({ 'lib/slow/__init__.py': null, 'lib/slow/part.py': null });
    expect(victim.ended()).toMatch(/done\r\n|ImportError: [^\n]+\r\n|OSError: [^\n]+\r\n/);
    victim.checkAftermath();
  }
});
