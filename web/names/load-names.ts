// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { FirmwareNames } from './firmware-names';

const NOTHING: FirmwareNames = { keywords: {}, modules: {}, classes: {} };

let loading: Promise<FirmwareNames> | null = null;
let loaded: FirmwareNames | null = null;

/**
 * The names are wanted only where somebody types, or where an error is to be explained; a list that
 * does not come is asked for again.
 */
export function loadNames(): Promise<FirmwareNames> {
  loading ??= import('virtual:firmware-names').then(
    ({ firmwareNames }) => (loaded = firmwareNames),
    () => {
      loading = null;
      return NOTHING;
    },
  );
  return loading;
}

/** The names, if they are there by now. */
export function loadedNames(): FirmwareNames | null {
  return loaded;
}
