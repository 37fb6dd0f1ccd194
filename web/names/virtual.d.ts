// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Made by scripts/vite-firmware-names.js when the site is built. */
declare module 'virtual:firmware-names' {
  // An import of its own would make this file a module, which declares no other.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const firmwareNames: import('./firmware-names').FirmwareNames;
}
