import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['web/**/*.test.ts', 'firmware/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'build/test/vitest.json' }]],
    // A file is mostly one busy machine, and the tests are run on small computers too.
    maxWorkers: 2,
    testTimeout: 120_000,
  },
});
