// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FirmwareNames } from '../names/firmware-names';
import { bytesOf } from '../project/text';
import { createExplainer } from './explainer';

const NAMES: FirmwareNames = { keywords: {}, modules: {}, classes: {} };
const FILES = new Map([['code.py', { bytes: bytesOf('while true:\n    pass\n') }]]);
const FAILED = {
  frames: [{ file: 'code.py', line: 1 }],
  message: "NameError: name 'true' isn't defined",
};

let arrive: (names: FirmwareNames) => void;
vi.mock('../names/load-names', () => ({
  loadNames: () => new Promise<FirmwareNames>((resolve) => (arrive = resolve)),
}));

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

function explained() {
  const told: string[] = [];
  const explainer = createExplainer(() => FILES as never);
  const explain = (): void => {
    explainer.explain(FAILED, FILES as never, ({ place, sentence }) => {
      told.push(`${place?.line}: ${sentence}`);
    });
  };
  return { told, explainer, explain };
}

describe('what explains errors', () => {
  it('that is long in coming gives the sentence after the words', async () => {
    const { told, explain } = explained();
    explain();
    expect(told).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['1: ']);
    arrive(NAMES);
    // A busy computer may take long to load what explains.
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 25_000 });
    expect(told[1]).toContain('Did you mean True?');
  });

  it('that is there gives the sentence at once', async () => {
    const { told, explainer, explain } = explained();
    const prepared = explainer.prepare();
    arrive(NAMES);
    await prepared;
    explain();
    expect(told).toEqual([expect.stringContaining('Did you mean True?')]);
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(1);
  });
});
