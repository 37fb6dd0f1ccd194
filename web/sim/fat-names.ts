// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Names as FAT keeps them. Microsoft, "FAT: General Overview of On-Disk Format", 1.03, and what of it
// FatFs reads (lib/oofatfs/ff.c: pick_lfn, get_fileinfo): both must see the same names.
import { SIM_FILE_NAME_SIZE } from '../generated/layout';

/** What a name is when FAT has none for it. No file can be opened by it. */
const NO_NAME = '?';
/** The first of a long name's entries has this in its number, because it holds the name's end. */
const LAST_PART = 0x40;
const UNITS_OF_PART = [1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30] as const;
const CHECKSUM_AT = 13;
const CLUSTER_AT = 26;
const PADDING = 0xffff;
const LONGEST = 255;
const CASE_AT = 12;
const SMALL_BODY = 0x08;
const SMALL_EXTENSION = 0x10;
/** Stands for 0xe5 at a name's start, which says that an entry is free. */
const ESCAPED = 0x05;

// FF_CODE_PAGE in firmware/sim/fatfs_config.h. Below it all code pages are ASCII.
const CODE_PAGE = new TextDecoder('ibm866').decode(
  Uint8Array.from({ length: 128 }, (_, i) => 128 + i),
);

/** A long name, put together of the entries in front of the one with the short name. */
export class LongName {
  private readonly units: number[] = [];
  private checksum = 0;
  /** The number of the part that has to come next; 0 if all have come; null without any. */
  private wanted: number | null = null;

  reset(): void {
    this.wanted = null;
  }

  /** Parts come from the name's end to its start. */
  add(part: DataView): void {
    let number = part.getUint8(0);
    const checksum = part.getUint8(CHECKSUM_AT);
    const isLast = (number & LAST_PART) !== 0;
    if (isLast) {
      number -= LAST_PART;
      this.wanted = number;
      this.checksum = checksum;
    }
    const fits = number === this.wanted && checksum === this.checksum;
    this.wanted = fits && this.take(part, number, isLast) ? number - 1 : null;
  }

  /** The name of the entry `short`; null if what came before it is no name of it. */
  textFor(short: DataView): string | null {
    if (this.wanted !== 0 || this.checksum !== checksumOf(short)) return null;
    const end = this.units.indexOf(0);
    const text = String.fromCharCode(...this.units.slice(0, end));
    const broken = /\p{Cs}/u.test(text);
    const size = new TextEncoder().encode(text).length;
    return end === 0 || broken || size > SIM_FILE_NAME_SIZE ? null : text;
  }

  private take(part: DataView, number: number, isLast: boolean): boolean {
    if (part.getUint16(CLUSTER_AT, true) !== 0 || number === 0) return false;
    let at = (number - 1) * UNITS_OF_PART.length;
    let ended = false;
    for (const offset of UNITS_OF_PART) {
      const unit = part.getUint16(offset, true);
      if (ended && unit !== PADDING) return false;
      if (ended) continue;
      if (at > LONGEST) return false;
      this.units[at++] = unit;
      ended = unit === 0;
    }
    if (!isLast || ended) return true;
    if (at > LONGEST) return false;
    this.units[at] = 0;
    return true;
  }
}

/** The short name as FatFs looks for it, in capitals: "CODE.PY". */
export function shortNameOf(entry: DataView): string {
  let name = '';
  for (let at = 0; at < 11; at++) {
    const byte = entry.getUint8(at);
    if (byte === 0x20) continue;
    if (at === 8) name += '.';
    name += letterOf(byte === ESCAPED ? 0xe5 : byte);
  }
  return name === '' ? NO_NAME : name;
}

/** The short name as it is shown: Windows NT notes whether its two halves have small letters. */
export function shownShortName(entry: DataView): string {
  const small = entry.getUint8(CASE_AT);
  const name = shortNameOf(entry);
  const dot = name.indexOf('.');
  const [body, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  return (
    ((small & SMALL_BODY) === 0 ? body : smallAscii(body)) +
    ((small & SMALL_EXTENSION) === 0 ? extension : smallAscii(extension))
  );
}

function smallAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function letterOf(byte: number): string {
  return byte < 128 ? String.fromCharCode(byte) : (CODE_PAGE[byte - 128] ?? NO_NAME);
}

function checksumOf(entry: DataView): number {
  let sum = 0;
  for (let at = 0; at < 11; at++) sum = ((sum >> 1) + (sum << 7) + entry.getUint8(at)) & 0xff;
  return sum;
}
