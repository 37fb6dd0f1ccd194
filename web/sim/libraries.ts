// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Files } from './files';
import { PlainError } from './plain-error';

/** The bundled Python libraries out of lib.json's text: {"lib/neopixel.py": source, ...}. */
export function parseLibraries(json: string): Files {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null) throw new PlainError('lib.json is damaged.');
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(parsed).map(([path, source]) => [path, encoder.encode(String(source))]),
  );
}
