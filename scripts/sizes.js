// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Prints the sizes of the firmware in folder build/firmware, or in the one named as argument.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = resolve(process.argv[2] ?? 'build/firmware');
const roles = { asyncified: 'what ships', standard: 'without Asyncify' };

console.log(`${'firmware'.padEnd(18)}${'raw'.padStart(8)}${'brotli'.padStart(9)}  bytes`);
for (const [name, role] of Object.entries(roles)) {
  const bytes = readFileSync(resolve(folder, `${name}.wasm`));
  const cells = [bytes.length, brotliCompressSync(bytes).length].map(String);
  console.log(
    `${`${name}.wasm`.padEnd(18)}${cells[0].padStart(8)}${cells[1].padStart(9)}  ${role}`,
  );
}
