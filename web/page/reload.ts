// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Keeper } from '../project/keeper';

/** Loads the page anew, when the person's work is kept. */
export async function reload(keeper: Keeper): Promise<void> {
  await keeper.flush();
  location.reload();
}
