// The page. Two of its parts are not Vite's own; web/ imports both by URL, so that Vite serves
// them in development and copies them, with a hash in their names, into the site:
//
//   import firmwareUrl from '../../build/firmware/asyncified.wasm?url';   firmware/Makefile
//   import libUrl from '../../build/circuitpy-lib/lib.json?url';          scripts/fetch-python-libs.sh
//
// (lib.json is {"lib/neopixel.py": text, ...}.) public/ is copied as it is. All addresses are
// relative, so the site works from any folder of any static host, and needs no special headers.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { defineConfig, minify, transformWithOxc } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
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

/** What the page's program asks for when it starts: modules, with what they import, by their paths in web/. */
const LATE = ['editor/editor.ts', 'console/console.ts'];

/**
 * Has the browser fetch beside the page's program what that asks for when it starts: what machines
 * are made of, and its late parts. They are only fetched: to run them would hold up the page.
 */
function preload() {
  const types = { '.wasm': 'application/wasm', '.json': 'application/json' };
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml(_html, { bundle, chunk: entry }) {
      const files = Object.values(bundle);
      const late = files.filter((file) =>
        LATE.some((path) => file.facadeModuleId?.endsWith(`/web/${path}`)),
      );
      const scripts = new Set(late.flatMap((file) => [file.fileName, ...file.imports]));
      scripts.delete(entry.fileName);
      const link = (href, attrs) => ({
        tag: 'link',
        attrs: { rel: 'preload', crossorigin: true, ...attrs, href: `./${href}` },
      });
      return [
        ...files.flatMap(({ fileName }) => {
          const type = types[extname(fileName)];
          return type ? [link(fileName, { as: 'fetch', type })] : [];
        }),
        ...[...scripts].map((file) => link(file, { as: 'script', fetchpriority: 'low' })),
      ];
    },
  };
}

/** Puts early.ts into index.html itself: it is to be there before anything can be pressed. */
function earlyScript() {
  return {
    name: 'early-script',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const path = resolve(root, 'web/page/early.ts');
        const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, {
          target: 'es2017',
        });
        const small = await minify(path, code, { module: true });
        // A script, not a module, which would wait for the page: no exports, and a scope of its own.
        const script = small.code.replace(/export\s*\{\s*\};?/, '');
        return html.replace('<!-- early.ts -->', () => `<script>{${script}}</script>`);
      },
    },
  };
}

/**
 * What the page may load and run: its own files, and the script in index.html by its hash. The
 * worker comes as a blob. CodeMirror and xterm.js make style elements, so styles may be inline.
 */
function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const hashes = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
          ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
        );
        const policy = {
          'default-src': ["'none'"],
          'script-src': ["'self'", "'wasm-unsafe-eval'", ...hashes],
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'connect-src': ["'self'"],
          'worker-src': ["'self'", 'blob:'],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
        };
        const content = Object.entries(policy)
          .map((directive) => directive.flat().join(' '))
          .join('; ');
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}

/**
 * The service worker, which keeps the whole page for a reload without network. It takes over from
 * the one before when no page is open that was loaded by that, or when a person says so: see
 * web/page/offline.ts, which registers it.
 */
function serviceWorker() {
  return VitePWA({
    filename: 'service-worker.js',
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,wasm,json,svg}'],
      // The examples are in the page's program.
      globIgnores: ['licenses/**', 'examples/**'],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      // Their names change with what is in them.
      dontCacheBustURLsMatching: /^assets\//,
      // What is not of this page is not answered for: other pages may be in folders below.
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  });
}

export default defineConfig({
  root: resolve(root, 'web'),
  publicDir: resolve(root, 'public'),
  base: './',
  plugins: [
    firmwareNames(),
    notices(),
    earlyScript(),
    preload(),
    contentSecurityPolicy(),
    serviceWorker(),
  ],
  worker: { format: 'es' },
  server: { fs: { allow: [root] } },
  build: {
    outDir: resolve(root, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // With the page's own styles, what comes late needs no round trip for its.
    cssCodeSplit: false,
    license: { fileName: 'licenses/npm-packages.md' },
    // The editor and the terminal are most of it, and the page is nothing without them.
    chunkSizeWarningLimit: 1500,
  },
});
