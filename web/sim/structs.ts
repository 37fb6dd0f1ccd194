// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

type Scalar = 'u8' | 'u16' | 'u32' | 'u64';
type Item = 'u16' | 'i32';
interface StructLayout {
  readonly struct_size: number;
}
interface Field {
  readonly type: Scalar | Item | StructLayout;
  readonly offset: number;
  readonly count?: number;
}
/** Names of the fields of layout `L` that look like `F`. */
type Names<L, F> = { [K in keyof L]: L[K] extends F ? K : never }[keyof L];
type ScalarNames<L> = Exclude<
  Names<L, { type: Scalar; offset: number }>,
  Names<L, { count: number }>
>;
type ByteNames<L> = Names<L, { type: 'u8'; count: number }>;
type ItemNames<L> = Names<L, { type: Item; count: number }>;
type StructNames<L> = Names<L, { type: StructLayout; offset: number }>;
type Inner<L, K extends keyof L> = L[K] extends { type: infer T } ? T : never;

/**
 * A struct of the contract (firmware/sim/contract/) in the machine's memory, with its fields by name. The memory
 * never grows, so it stays valid for the machine's life.
 */
export class Struct<L extends StructLayout> {
  private readonly view: DataView;

  constructor(
    private readonly memory: ArrayBuffer,
    private readonly layout: L,
    private readonly address: number,
  ) {
    this.view = new DataView(memory, address, layout.struct_size);
  }

  /** A number; 64-bit ones lose precision above 2^53, which no clock or counter here reaches. */
  get(name: ScalarNames<L>): number {
    const { type, offset } = this.field(name);
    switch (type) {
      case 'u8':
        return this.view.getUint8(offset);
      case 'u16':
        return this.view.getUint16(offset, true);
      case 'u32':
        return this.view.getUint32(offset, true);
      case 'u64':
        return Number(this.view.getBigUint64(offset, true));
      default:
        throw new Error(`${String(name)} is not a number`);
    }
  }

  /** Writes a number, rounded down; it must not be negative. */
  set(name: ScalarNames<L>, value: number): void {
    const { type, offset } = this.field(name);
    switch (type) {
      case 'u8':
        this.view.setUint8(offset, value);
        return;
      case 'u16':
        this.view.setUint16(offset, value, true);
        return;
      case 'u32':
        this.view.setUint32(offset, value, true);
        return;
      case 'u64':
        this.view.setBigUint64(offset, BigInt(Math.floor(value)), true);
        return;
      default:
        throw new Error(`${String(name)} is not a number`);
    }
  }

  /** The bytes themselves, not a copy. */
  bytes(name: ByteNames<L>): Uint8Array {
    const { offset, count } = this.field(name);
    return new Uint8Array(this.memory, this.address + offset, count);
  }

  /** Writes number `index` of an array. */
  setItem(name: ItemNames<L>, index: number, value: number): void {
    const { type, offset } = this.field(name);
    if (type === 'u16') this.view.setUint16(offset + 2 * index, value, true);
    else this.view.setInt32(offset + 4 * index, value, true);
  }

  /** Where a field is in the machine's memory. */
  addressOf(name: keyof L): number {
    return this.address + this.field(name).offset;
  }

  /** A copy of all its bytes. */
  copy(): Uint8Array {
    return new Uint8Array(this.memory.slice(this.address, this.address + this.layout.struct_size));
  }

  /** Writes text as UTF-8 with a NUL behind it; false when it does not fit. */
  setText(name: ByteNames<L>, text: string): boolean {
    const target = this.bytes(name);
    const encoded = new TextEncoder().encode(text);
    if (encoded.length >= target.length) return false;
    target.fill(0).set(encoded);
    return true;
  }

  /** UTF-8 up to the first NUL. */
  text(name: ByteNames<L>): string {
    const bytes = this.bytes(name);
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
  }

  /** An inner struct, or number `index` of an array of structs. */
  inner<K extends StructNames<L>>(name: K, index = 0): Struct<Inner<L, K> & StructLayout> {
    const { type, offset } = this.field(name);
    const layout = type as Inner<L, K> & StructLayout;
    return new Struct(this.memory, layout, this.address + offset + index * layout.struct_size);
  }

  private field(name: keyof L): Field {
    return this.layout[name] as Field;
  }
}
