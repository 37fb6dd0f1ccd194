// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is awaited, or given to asyncio, and is no coroutine.
import { neverAwaited } from './never-awaited';
import { capital, thing, type Found, type RuntimeContext } from './runtime-context';

/** What “await” cannot wait for. */
export function explainAwaited(type: string, text: string): string {
  if (type === 'coroutine') return 'A function that is awaited needs brackets after its name.';
  if (/\bawait\s+(?:time\.)?sleep\(/.test(text))
    return 'After “await”, to wait is asyncio.sleep(…), with “import asyncio” at the top.';
  return `${capital(thing(type))} cannot be awaited. After “await” stands a call of a function that begins with “async def”.`;
}

/** asyncio.sleep() notices at its next call that it was not awaited. */
export function explainMissingAwait({ words, source }: RuntimeContext): Found {
  if (!words.startsWith('Check for a missing `await`')) return null;
  const call = neverAwaited(source);
  return call
    ? { line: call.line, sentence: `This ${call.does}` }
    : 'Write “await” before what takes its time, as in: await asyncio.sleep(1)';
}

/** What asyncio.run() and its kin cannot run. */
export function explainCoroutine({ words, text, scan, program }: RuntimeContext): Found {
  if (words !== 'coroutine expected') return null;
  const called = /\b(run|gather|create_task|wait_for|run_until_complete)\s*\((.*)\)/.exec(text);
  const [, caller = '', given = ''] = called ?? [];
  const own = program.functions.find(({ name }) => new RegExp(`\\b${name}\\b`).test(given));
  const isList =
    /^\s*(?:\[|\w+\s*$)/.test(given) && !new RegExp(`^${own?.name}$`).test(given.trim());
  if (caller === 'gather' && isList)
    return 'gather takes each of them by itself: put a star before the list, as in asyncio.gather(*tasks)';
  if (own && !new RegExp(`\\b${own.name}\\s*\\(`).test(given))
    return `${own.name} needs brackets after its name here: ${own.name}()`;
  if (own && !/^\s*async\b/.test(scan.code[own.line - 1] ?? ''))
    return `To run here, ${own.name} (line ${own.line}) has to begin with “async def”.`;
  return `${caller === '' ? 'What is called here' : caller} wants a call of a function that begins with “async def”, as in: asyncio.run(main())`;
}
