// The benchmark's page, for `make bench` alone: build/bench-site. BENCH_FIRMWARE names a folder of
// other firmware, as for the benchmark in Node.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const firmware = resolve(process.env.BENCH_FIRMWARE ?? resolve(root, 'build/firmware'));

export default defineConfig({
  root: resolve(root, 'web/tools/bench/site'),
  base: './',
  publicDir: false,
  // The official package asks for modules of Node's, when it runs there: that is worth no warning.
  logLevel: 'error',
  resolve: {
    alias: [{ find: /^.*\/build\/firmware\/(.*)$/, replacement: `${firmware}/$1` }],
  },
  worker: { format: 'es' },
  build: {
    outDir: resolve(root, 'build/bench-site'),
    emptyOutDir: true,
    target: 'es2022',
  },
});
