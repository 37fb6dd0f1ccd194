// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_DRIVE_SECTORS } from '../generated/layout';
import { LongName, shortNameOf, shownShortName } from './fat-names';
import { PlainError } from './plain-error';

/** Bytes of a sector. */
export const SECTOR = 512;
/** The size of CIRCUITPY, all that FAT itself needs included. */
export const DRIVE_BYTES = SIM_DRIVE_SECTORS * SECTOR;
/** Stands for the root, which is not in clusters. */
export const ROOT = 0;
const ENTRY = 32;
/** Clusters are counted from here. */
const FIRST = 2;
const FREE = 0;

// In the boot sector.
const AT_SECTOR_SIZE = 11;
const AT_CLUSTER_SIZE = 13;
const AT_RESERVED = 14;
const AT_FATS = 16;
const AT_ROOT_ENTRIES = 17;
const AT_SECTORS = 19;
const AT_FAT_SIZE = 22;
/** More clusters than these would have entries of 16 bits in the FAT. */
const MOST_CLUSTERS = 4085;

// In an entry of a folder.
const AT_ATTRIBUTES = 11;
const AT_START = 26;
const AT_SIZE = 28;
const END = 0;
const REMOVED = 0xe5;
const DOT = 0x2e;
const ATTRIBUTES = 0x3f;
const ARCHIVE = 0x20;
const FOLDER = 0x10;
const LABEL = 0x08;
const PART_OF_LONG_NAME = 0x0f;

/** A file or folder, as its folder has it. */
export interface FatEntry {
  readonly name: string;
  /** In capitals; it is found by this one, too. */
  readonly shortName: string;
  readonly kind: 'file' | 'folder';
  /** Bytes of a file, as of its last flush. */
  readonly size: number;
  /** Its first cluster. */
  readonly start: number;
}

/** A sector that is newer than the one in the image. */
export interface HeldSector {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** What to tell where an image is not as FatFs leaves it. */
export function damaged(what: string): PlainError {
  return new PlainError(
    `The file system of CIRCUITPY is damaged: ${what}. Open the program anew to get a fresh drive.`,
  );
}

export const LOOP = 'its folders or files lead back to themselves';
const ASTRAY = 'a folder or file leads to where none can be';

/**
 * Reads a FAT12 file system with one sector a cluster, as FatFs makes it of the drive's sectors. Whatever is in
 * the image, nothing takes for ever, and a PlainError says what is wrong. Microsoft, "FAT: General Overview of
 * On-Disk Format", 1.03.
 */
export class FatVolume {
  /** Clusters that there are. */
  private readonly clusters: number;
  private readonly fat: Uint8Array;
  private readonly rootAt: number;
  private readonly dataAt: number;
  /** Sectors of folders that were read. */
  private looked = 0;

  constructor(
    private readonly image: Uint8Array,
    private readonly held: HeldSector | null,
  ) {
    const boot = viewOf(this.sector(0));
    const fatAt = boot.getUint16(AT_RESERVED, true);
    const fatSize = boot.getUint16(AT_FAT_SIZE, true);
    const sectors = boot.getUint16(AT_SECTORS, true);
    this.rootAt = fatAt + boot.getUint8(AT_FATS) * fatSize;
    this.dataAt = this.rootAt + (boot.getUint16(AT_ROOT_ENTRIES, true) * ENTRY) / SECTOR;
    this.clusters = sectors - this.dataAt;
    const fits =
      boot.getUint16(AT_SECTOR_SIZE, true) === SECTOR &&
      boot.getUint8(AT_CLUSTER_SIZE) === 1 &&
      sectors * SECTOR === image.length &&
      Number.isInteger(this.dataAt) &&
      this.clusters > 0 &&
      this.clusters <= MOST_CLUSTERS &&
      fatSize * SECTOR >= Math.ceil((FIRST + this.clusters) * 1.5);
    if (!fits) throw damaged('its first sector is not that of a drive');
    this.fat = new Uint8Array(fatSize * SECTOR);
    for (let i = 0; i < fatSize; i++) this.fat.set(this.sector(fatAt + i), i * SECTOR);
  }

  /** What is in the folder that starts at `start`. */
  entries(start: number): FatEntry[] {
    const entries: FatEntry[] = [];
    const longName = new LongName();
    for (const sector of this.folderSectors(start)) {
      for (let at = 0; at < SECTOR; at += ENTRY) {
        const entry = new DataView(sector.buffer, sector.byteOffset + at, ENTRY);
        const first = entry.getUint8(0);
        if (first === END) return entries;
        const attributes = entry.getUint8(AT_ATTRIBUTES) & ATTRIBUTES;
        if (first === REMOVED || first === DOT || (attributes & ~ARCHIVE) === LABEL) {
          longName.reset();
        } else if (attributes === PART_OF_LONG_NAME) {
          longName.add(entry);
        } else {
          entries.push({
            name: longName.textFor(entry) ?? shownShortName(entry),
            shortName: shortNameOf(entry),
            kind: (attributes & FOLDER) === 0 ? 'file' : 'folder',
            size: entry.getUint32(AT_SIZE, true),
            start: entry.getUint16(AT_START, true),
          });
          longName.reset();
        }
      }
    }
    return entries;
  }

  /** A copy of a file's content. */
  content({ start, size }: FatEntry): Uint8Array {
    if (size > this.clusters * SECTOR) throw damaged(LOOP);
    const content = new Uint8Array(size);
    let cluster = start;
    for (let at = 0; at < size;) {
      const { first, sectors, next } = this.piece(cluster, Math.ceil((size - at) / SECTOR));
      this.copy(first, sectors, content.subarray(at));
      at += sectors * SECTOR;
      cluster = next;
    }
    return content;
  }

  /** Bytes that no file or folder has. */
  free(): number {
    let free = 0;
    for (let cluster = FIRST; cluster < FIRST + this.clusters; cluster++) {
      if (this.after(cluster) === FREE) free++;
    }
    return free * SECTOR;
  }

  private *folderSectors(start: number): Iterable<Uint8Array> {
    if (start === ROOT) {
      for (let number = this.rootAt; number < this.dataAt; number++) yield this.look(number);
      return;
    }
    let cluster = start;
    do {
      yield this.look(this.sectorOf(cluster));
      cluster = this.after(cluster);
    } while (cluster < FIRST + this.clusters);
  }

  /** A sector of a folder. Who asks for one path, and then for all, needs each sector twice at most. */
  private look(number: number): Uint8Array {
    if (++this.looked > 2 * SIM_DRIVE_SECTORS) throw damaged(LOOP);
    return this.sector(number);
  }

  private after(cluster: number): number {
    const at = cluster + (cluster >> 1);
    const pair = (this.fat[at] ?? 0) | ((this.fat[at + 1] ?? 0) << 8);
    return cluster % 2 === 0 ? pair & 0xfff : pair >> 4;
  }

  /** The sectors that lie one behind the other from `cluster` on, at most `most`; then comes cluster `next`. */
  private piece(cluster: number, most: number): { first: number; sectors: number; next: number } {
    const first = this.sectorOf(cluster);
    let next = this.after(cluster);
    let sectors = 1;
    for (; sectors < most && this.sectorOf(next) === first + sectors; sectors++) {
      next = this.after(next);
    }
    return { first, sectors, next };
  }

  private sectorOf(cluster: number): number {
    if (cluster < FIRST || cluster >= FIRST + this.clusters) throw damaged(ASTRAY);
    return this.dataAt + cluster - FIRST;
  }

  private sector(number: number): Uint8Array {
    if (number === this.held?.number) return this.held.bytes;
    return this.image.subarray(number * SECTOR, (number + 1) * SECTOR);
  }

  /** As much of these sectors as fits. */
  private copy(first: number, sectors: number, to: Uint8Array): void {
    const from = first * SECTOR;
    to.set(this.image.subarray(from, from + Math.min(sectors * SECTOR, to.length)));
    const { held } = this;
    if (held === null || held.number < first || held.number >= first + sectors) return;
    const part = to.subarray((held.number - first) * SECTOR);
    part.set(held.bytes.subarray(0, part.length));
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
