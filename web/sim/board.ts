// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What every board runs before its programs, once after each reset. */
export const BOOT_FILE = 'boot.py';
/** Under either name; the first one that is there. */
export const BOOT_FILES: readonly string[] = [BOOT_FILE, 'boot.txt'];
/** What every board writes then: what it is, and what boot.py wrote. */
export const BOOT_OUT_FILE = 'boot_out.txt';
/** What a board starts, the likeliest first. */
export const CODE_FILES: readonly string[] = [
  'code.py',
  'main.py',
  'code.txt',
  'main.txt',
  // With a second ending, which computers hide: the board warns of it.
  ...['code', 'main'].flatMap((name) =>
    ['.txt.py', '.py.txt', '.txt.txt', '.py.py'].map((endings) => name + endings),
  ),
];

/** What a pin is wired to, outside of the chip; a finger on it drives it to nothing. */
export type Wire = (typeof WIRES)[number];
export const WIRES = ['open', 'low', 'high', 'finger'] as const;

/** One pin of the chip: its own name, and the names it has in Python's `board` module. */
export interface PinDefinition {
  /** The chip's name, as in `microcontroller.pin`: "P1_02". */
  readonly cpu: string;
  /** Names in `board`, the one for messages first: ["BUTTON_A", "D4"]. May be empty. */
  readonly names: readonly string[];
}

interface PartBase {
  /** Unique on the board; the `id` of the part's group in board.svg. */
  readonly id: string;
  /** What a person calls it: "Button A". */
  readonly label: string;
}

/** A strip of NeoPixels; pixel n is drawn at the element `<id>-<n>` of board.svg. */
export interface NeoPixelPart extends PartBase {
  readonly kind: 'neopixel';
  readonly pin: string;
  readonly count: number;
  /** Order of the bytes on the wire: "GRB", "RGB", "GRBW", ... */
  readonly order: string;
}

export interface LedPart extends PartBase {
  readonly kind: 'led';
  readonly pin: string;
  readonly color: string;
}

/**
 * A push button: drives its pin to `pressed` while it is held, and leaves it open otherwise. A pad that feels a
 * finger is one, too.
 */
export interface ButtonPart extends PartBase {
  readonly kind: 'button';
  readonly pin: string;
  readonly pressed: Exclude<Wire, 'open'>;
  /** The `KeyboardEvent.key` that presses it while the panel has the focus. */
  readonly key: string;
}

/** A slide switch with two positions, each driving its pin, or leaving it open. */
export interface SwitchPart extends PartBase {
  readonly kind: 'switch';
  readonly pin: string;
  readonly positions: readonly { readonly label: string; readonly wire: Wire }[];
  readonly key: string;
}

export interface ResetPart extends PartBase {
  readonly kind: 'reset';
  readonly key: string;
}

export type PartDefinition = NeoPixelPart | LedPart | ButtonPart | SwitchPart | ResetPart;

/** A part that the machine simulates (firmware/parts/): what it is wired to, by its pins' names. */
export interface DeviceDefinition {
  /** One of PART_KINDS' names: "lis3dh". */
  readonly kind: string;
  /** Unique on the board. */
  readonly id: string;
  /** What a person calls it: "Accelerometer". */
  readonly label: string;
  /** The board's pin at each of its own that is wired: { "SCL": "ACCELEROMETER_SCL" }. */
  readonly pins: Readonly<Record<string, string>>;
}

/** public/boards/<id>/board.json */
export interface BoardDefinition {
  readonly format: 1;
  /** As in CircuitPython's `board.board_id`. */
  readonly id: string;
  readonly name: string;
  readonly chip: string;
  readonly pins: readonly PinDefinition[];
  readonly parts: readonly PartDefinition[];
  readonly devices: readonly DeviceDefinition[];
}
