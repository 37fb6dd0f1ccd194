// What runs in Node: the command line, the benchmark and the long tests. They are bundled only so that Node can
// run TypeScript; packages stay in node_modules, and the firmware, the libraries and public/ are
// read from the folder that WHILETRUE_ROOT names (bin/whiletrue sets it).
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const tools = ['bench', 'fuzz', 'fuzz-calls', 'slices', 'soak'];
const input = {
  cli: resolve(root, 'web/cli/main.ts'),
  ...Object.fromEntries(tools.map((name) => [name, resolve(root, `web/tools/${name}.ts`)])),
};

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: resolve(root, 'build/cli'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { input },
  },
});
