// Gives the page the names that the firmware has, as "virtual:firmware-names": the firmware itself
// is asked, each time that the site is built, so that no list can be out of date.
/* global WebAssembly */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const NAME = 'virtual:firmware-names';
/** Also its file's name on the site; some hosts leave out names that begin with "_". */
const ID = 'firmware-names.js';
const root = resolve(import.meta.dirname, '..');

function readJson(path) {
  return JSON.parse(readFileSync(resolve(root, path), 'utf8'));
}

/** Vite's own way to run TypeScript, without this site's settings. */
async function load(path) {
  const { module } = await runnerImport(resolve(root, path), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  return module;
}

async function ask() {
  const [{ askFirmware }, { parseBoard }, { parseLibraries }] = await Promise.all(
    ['web/names/ask-firmware.ts', 'web/sim/parse-board.ts', 'web/sim/libraries.ts'].map(load),
  );
  const [first] = readJson('public/boards/index.json');
  return askFirmware(
    new WebAssembly.Module(readFileSync(resolve(root, 'build/firmware/asyncified.wasm'))),
    parseBoard(readJson(`public/boards/${first.id}/board.json`)),
    parseLibraries(readFileSync(resolve(root, 'build/circuitpy-lib/lib.json'), 'utf8')),
  );
}

export function firmwareNames() {
  return {
    name: 'firmware-names',
    resolveId: (id) => (id === NAME ? ID : undefined),
    async load(id) {
      if (id !== ID) return undefined;
      return `export const firmwareNames = JSON.parse(${JSON.stringify(JSON.stringify(await ask()))});`;
    },
  };
}
