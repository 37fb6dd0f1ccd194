// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** The whole number in an environment variable; `otherwise` where it is not set. */
export function numberFrom(name: string, otherwise: number): number {
  const text = process.env[name] ?? '';
  if (text === '') return otherwise;
  if (!/^\d+$/.test(text)) throw new Error(`${name} is a whole number, not ${text}`);
  return Number(text);
}
