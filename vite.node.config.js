// What runs in Node: the command line, the benchmark and the long tests. They are bundled only so that Node can
// run TypeScript; packages stay in node_modules, and the firmware, the libraries and public/ are
// read from the folder that WHILETRUE_ROOT names (bin/whiletrue sets it).
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const tools = ['bench', 'circuitpython-tests', 'fuzz', 'fuzz-calls', 'fuzz-mpy', 'slices', 'soak'];
const input = {
  cli: resolve(root, 'web/cli/main.ts'),
  ...Object.fromEntries(tools.map((name) => [name, resolve(root, `web/tools/${name}.ts`)])),
};

/** The first group of `pattern` in a file of the repository. */
function found(path, pattern) {
  const [, text] = pattern.exec(readFileSync(resolve(root, path), 'utf8')) ?? [];
  if (text === undefined) throw new Error(`${path} does not say which version it is`);
  return text;
}

const versions = {
  whiletrue: found('package.json', /"version": "(.+)"/),
  circuitpython: found('firmware/modules/version.h', /VERSION_STRING "(.+)"/),
  micropython: found('scripts/fetch-micropython.sh', /^VERSION=(.+)$/m),
};

export default defineConfig({
  root,
  define: { VERSIONS: JSON.stringify(versions) },
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: resolve(root, 'build/cli'),
    emptyOutDir: true,
    target: 'node20',
    // Beside each other: what tests find, they find from there (web/sim/built-file.ts).
    rolldownOptions: { input, output: { chunkFileNames: '[name]-[hash].js' } },
  },
});
