// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** The folder, "lib/clouds/", of the library that a file is part of; null of a file that is one by itself, or of none. */
export function packageOf(path: string): string | null {
  return /^lib\/[^/]+\//i.exec(path)?.[0] ?? null;
}

/** How many of these files each such library has. */
export function packagesOf(paths: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const folder of paths.flatMap((path) => packageOf(path) ?? [])) {
    found.set(folder, (found.get(folder) ?? 0) + 1);
  }
  return found;
}
