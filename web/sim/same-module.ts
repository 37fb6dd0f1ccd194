// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

const MODULE = /\.m?py$/i;

/**
 * Whether only one of these two can be had by an import of their name, as with mylib.py and mylib.mpy in one folder,
 * or a package folder of that name. (Of these, a folder comes first, then .py, then .mpy: MicroPython's
 * py/builtinimport.c.)
 */
export function sameModule(path: string, other: string): boolean {
  const [a, b] = [path.toLowerCase(), other.toLowerCase()];
  const stem = (each: string): string | null =>
    MODULE.test(each) ? each.replace(MODULE, '') : null;
  const [stemA, stemB] = [stem(a), stem(b)];
  if (stemA === null && stemB === null) return false;
  if (stemA === stemB) return a !== b;
  return (
    (stemA !== null && b.startsWith(`${stemA}/`)) || (stemB !== null && a.startsWith(`${stemB}/`))
  );
}
