// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHIPS, chipOf } from './chips';
import { parseBoard } from './parse-board';

// What the boards of CircuitPython 10.1.4 print, MICROPY_HW_MCU_NAME.
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  nrf52840: ['nRF52840'],
  nrf52833: ['nRF52833'],
  samd21: ['samd21e18', 'samd21g18'],
  samd51: ['samd51G19', 'samd51j19', 'samd51n20', 'samd51p20', 'same51j19a', 'same54p20'],
  rp2040: ['rp2040'],
  rp2350: ['rp2350', 'rp2350a', 'rp2350b'],
  esp32: ['ESP32', 'ESP32-D0WD-V3', 'ESP32-PICO-D4'],
  esp32s2: ['ESP32-S2', 'ESP32S2', 'ESP32S2-S2FN4R2'],
  esp32s3: ['ESP32S3', 'ESP32-S3FN8'],
  esp32c3: ['ESP32-C3', 'ESP32-C3FH4', 'ESP32-C3FN4', 'ESP32-C3N4'],
  esp32c6: ['ESP32-C6', 'ESP32-C6FH4', 'ESP32-C6N4', 'ESP32C6'],
  stm32f405: ['STM32F405RG', 'STM32F407VG', 'stm32f405xx'],
  stm32f411: ['STM32F411CE', 'STM32F411xE', 'STM32F401xD', 'STM32F401xE', 'STM32F412xG'],
  imxrt1011: ['IMXRT1011DAE5A', 'IMXRT1015DAF5A', 'IMXRT1021DAG5A'],
  imxrt1062: ['IMXRT1062DVJ6A', 'IMXRT1052DVL6B', 'IMXRT1042XJM5B', 'mimxrt1062'],
};

describe('chipOf', () => {
  test.each(Object.entries(PRINTED))('finds %s in what its boards print', (id, names) => {
    for (const name of names) {
      expect(chipOf(name)?.id, name).toBe(id);
      expect(chipOf(name.toUpperCase())?.id, name).toBe(id);
    }
  });

  test.each(CHIPS)('finds $id by its own id and name', (chip) => {
    expect(chipOf(chip.id)).toBe(chip);
    expect(chipOf(chip.name)).toBe(chip);
  });

  test.each([
    '',
    'esp',
    'samd',
    'ESP32C2',
    'ESP32C61',
    'ESP32-H2N4',
    'ESP32P4',
    'STM32H743',
    'nRF5',
  ])('knows no chip "%s"', (name) => {
    expect(chipOf(name)).toBeNull();
  });

  test('knows the chip of every board that is drawn', () => {
    const folder = new URL('../../public/boards/', import.meta.url);
    const ids = readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory());
    expect(ids.length).toBeGreaterThan(0);
    for (const { name } of ids) {
      const text = readFileSync(new URL(`${name}/board.json`, folder), 'utf8');
      expect(chipOf(parseBoard(JSON.parse(text)).chip), name).not.toBeNull();
    }
  });
});

describe('figures', () => {
  const cost = (id: string): number => chipOf(id)?.nsPerUnit ?? NaN;

  test.each(CHIPS)('$id has a cost in whole nanoseconds and a source', ({ nsPerUnit, source }) => {
    expect(Number.isInteger(nsPerUnit)).toBe(true);
    expect(nsPerUnit).toBeGreaterThan(0);
    expect(source).toMatch(/\S.* https:\/\/\S+$/);
  });

  test('ids are unique', () => {
    expect(new Set(CHIPS.map(({ id }) => id)).size).toBe(CHIPS.length);
  });

  // Each is slower than the next: an older core, a lower clock, or both.
  test.each([
    ['samd21', 'rp2040', 'rp2350', 'imxrt1011', 'imxrt1062'],
    ['samd21', 'nrf52840', 'stm32f411', 'stm32f405', 'rp2350'],
    ['nrf52833', 'nrf52840', 'samd51', 'rp2350'],
    ['esp32s2', 'esp32s3', 'imxrt1011'],
    ['esp32c3', 'esp32s3'],
    ['esp32c6', 'esp32s3'],
  ])('%s is slowest of its row, and so on', (...row) => {
    const costs = row.map(cost);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(new Set(costs).size).toBe(row.length);
  });

  test('docs/chips.md has the same figures', () => {
    const text = readFileSync(new URL('../../docs/chips.md', import.meta.url), 'utf8');
    for (const { id, nsPerUnit } of CHIPS) {
      const row = new RegExp(
        String.raw`^\| ${id} +\|.*\| +${nsPerUnit.toLocaleString('en')} \|`,
        'm',
      );
      expect(text, id).toMatch(row);
    }
  });
});
