// The page. Two of its parts are not Vite's own; web/ imports both by URL, so that Vite serves
// them in development and copies them, with a hash in their names, into the site:
//
//   import firmwareUrl from '../../build/firmware/asyncified.wasm?url';   firmware/Makefile
//   import libUrl from '../../build/circuitpy-lib/lib.json?url';          scripts/fetch-python-libs.sh
//
// (lib.json is {"lib/neopixel.py": text, ...}.) public/ is copied as it is. All addresses are
// relative, so the site works from any folder of any static host, and needs no special headers.
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { firmwareNames } from './scripts/vite-firmware-names.js';

const root = import.meta.dirname;

/** Puts the licence notices of what the firmware and the drive contain on the site. */
function notices() {
  const files = {
    'licenses/micropython.txt': resolve(
      process.env.MICROPYTHON_DIR ?? resolve(root, 'build/micropython'),
      'LICENSE',
    ),
    'licenses/circuitpython-libraries.txt': resolve(root, 'build/circuitpy-lib/LICENSES.txt'),
  };
  return {
    name: 'notices',
    apply: 'build',
    generateBundle() {
      for (const [fileName, path] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}

/** Has the browser fetch what machines are made of beside the page's program, which asks for it when it starts. */
function machinePreload() {
  const types = { '.wasm': 'application/wasm', '.json': 'application/json' };
  return {
    name: 'machine-preload',
    apply: 'build',
    transformIndexHtml(_html, { bundle }) {
      const attrs = { rel: 'preload', as: 'fetch', crossorigin: true };
      return Object.keys(bundle).flatMap((file) => {
        const type = types[extname(file)];
        return type ? [{ tag: 'link', attrs: { ...attrs, type, href: `./${file}` } }] : [];
      });
    },
  };
}

export default defineConfig({
  root: resolve(root, 'web'),
  publicDir: resolve(root, 'public'),
  base: './',
  plugins: [firmwareNames(), notices(), machinePreload()],
  worker: { format: 'es' },
  server: { fs: { allow: [root] } },
  build: {
    outDir: resolve(root, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    license: { fileName: 'licenses/npm-packages.md' },
    // The editor and the terminal are most of it, and the page is nothing without them.
    chunkSizeWarningLimit: 1500,
  },
});
