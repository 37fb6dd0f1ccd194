// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { FoundFile } from './found-files';

/** A whole drive, packed badly, is smaller. */
export const BIGGEST_ZIP = 8 * 1024 * 1024;
const MOST_ENTRIES = 5000;

export type ReadZip =
  | { readonly kind: 'files'; readonly files: readonly FoundFile[] }
  /** `message` is for people. */
  | { readonly kind: 'refused'; readonly message: string };

const DAMAGED = 'is damaged, or no zip file at all.';

/** Lists the files in a zip that anybody may have made. Each is unpacked only when it is read. */
export function readZip(name: string, bytes: Uint8Array): ReadZip {
  const found: FoundFile[] = [];
  let lies = false;
  try {
    unzipSync(bytes, {
      filter(info) {
        lies ||= found.length >= MOST_ENTRIES || isLie(info);
        if (!lies && !info.name.endsWith('/')) found.push(zippedFile(bytes, info));
        return false;
      },
    });
  } catch {
    lies = true;
  }
  if (lies) return { kind: 'refused', message: `${name} ${DAMAGED}` };
  return { kind: 'files', files: found };
}

/**
 * Deflate never makes things much longer, so what has more packed bytes than it says to be would
 * unpack to more than it says, perhaps without end.
 */
function isLie({ size, originalSize, compression }: UnzipFileInfo): boolean {
  if (compression === 0) return size !== originalSize;
  return compression !== 8 || size > originalSize * 1.01 + 64;
}

function zippedFile(zip: Uint8Array, { name, originalSize }: UnzipFileInfo): FoundFile {
  return {
    path: name,
    size: originalSize,
    read() {
      const unpacked = unzipSync(zip, { filter: (info) => info.name === name })[name];
      return unpacked ? Promise.resolve(unpacked) : Promise.reject(new Error(DAMAGED));
    },
  };
}

/** A zip file that a board’s CIRCUITPY drive can take: its folders are those of the drive. */
export function makeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9 });
}
