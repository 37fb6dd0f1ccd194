// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What the page shows first comes with its program: asking for it would be more round trips. */
const bundled = import.meta.glob<string>(
  [
    '../../public/examples/**/*.{json,py}',
    '../../public/boards/circuitplayground_bluefruit/board.{json,svg}',
  ],
  { query: '?raw', import: 'default', eager: true },
);

const fetched = new Map<string, string>();

/**
 * The text of a file of public/, by its path there. What was there once is there for good, with or
 * without network.
 */
export async function publicText(path: string): Promise<string> {
  const known = bundled[`../../public/${path}`] ?? fetched.get(path);
  if (known !== undefined) return known;
  const response = await fetch(new URL(path, document.baseURI));
  // Development servers answer an unknown path with the page itself.
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) {
    throw new Error(`${path}: ${response.status}`);
  }
  const text = await response.text();
  fetched.set(path, text);
  return text;
}
