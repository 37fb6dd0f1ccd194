// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Errors within a compiled library: its text is in no file that could be looked at, and what stands on the program's
// line says nothing about them.
import type { Frame } from '../console/traceback';
import type { FirmwareNames } from '../names/firmware-names';
import type { Found, RuntimeContext } from './runtime-context';

/** The line of a file that the program does not have as text; null where it does, or where the file is one of ours. */
export function elsewhere(
  innermost: Frame | undefined,
  place: Frame,
  firmware: FirmwareNames,
): Frame | null {
  if (!innermost || innermost.file === place.file || !innermost.file.endsWith('.py')) return null;
  const module = innermost.file.replace(/^lib\//, '').split(/[/.]/)[0] ?? '';
  return Object.hasOwn(firmware.modules, module) ? null : innermost;
}

/** `explain` is asked about what needs no line of the program: modules and files that are missing. */
export function explainElsewhere(
  { file, line }: Frame,
  context: RuntimeContext,
  explain: (context: RuntimeContext) => Found,
): Found {
  const { kind, words } = context;
  if (kind === 'KeyboardInterrupt' || kind === 'SystemExit') return null;
  const found =
    ['ImportError', 'OSError'].includes(kind) || words.includes('.mpy') ? explain(context) : null;
  return (
    found ??
    `This was on line ${line} of ${file}, a library whose text is not in this program. The marked line led there.`
  );
}
