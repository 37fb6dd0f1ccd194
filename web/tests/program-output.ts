// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

const START = 'code.py output:\r\n';
const END = '\r\nCode done running.';

/** What the last code.py wrote so far, without the messages around it, with \n at the ends of lines. */
export function outputSoFar(serial: string): string {
  const from = serial.lastIndexOf(START) + START.length;
  const to = serial.indexOf(END, from);
  return serial.slice(from, to < 0 ? undefined : to).replaceAll('\r\n', '\n');
}

/** The same of one that has ended. Throws where it has not. */
export function outputOf(serial: string): string {
  const began = serial.lastIndexOf(START);
  if (began < 0 || !serial.includes(END, began)) throw new Error(`code.py did not end: ${serial}`);
  return outputSoFar(serial);
}
