// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

export type NameKind = 'keyword' | 'module' | 'class' | 'function' | 'value';

/** Names and what they stand for. */
export type Names = Readonly<Record<string, NameKind>>;

/** The names that programs find in this firmware with its bundled libraries. */
export interface FirmwareNames {
  readonly keywords: Names;
  /** What is in each module that can be imported. "builtins" needs no import. */
  readonly modules: Readonly<Record<string, Names>>;
  /** What objects of a class have; by the class's module and name: "neopixel.NeoPixel". */
  readonly classes: Readonly<Record<string, Names>>;
}
