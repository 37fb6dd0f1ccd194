// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { asProgram, sortFiles, startsSomething, type FoundFile } from './found-files';
import { newProject } from './project';
import { savedFile, savedProgram } from './save-file';
import { withProgramChanges } from './taken';
import { bytesOf } from './text';
import { makeZip, readZip } from './zip';

const found = (...paths: string[]): FoundFile[] => paths.map((path) => file(path, 10));
const file = (path: string, size: number): FoundFile => ({
  path,
  size,
  read: () => Promise.resolve(new Uint8Array(size)),
});

function sorted(files: readonly FoundFile[]): { paths: string[]; left: readonly string[] } {
  const result = sortFiles(files);
  if (result.kind === 'refused') throw new Error(result.message);
  return { paths: [...result.files.keys()], left: result.left };
}

describe('sortFiles', () => {
  it('leaves out what computers put on a drive', () => {
    const { paths, left } = sorted(
      found(
        'CIRCUITPY/code.py',
        'CIRCUITPY/lib/neopixel.mpy',
        'CIRCUITPY/.DS_Store',
        'CIRCUITPY/._code.py',
        'CIRCUITPY/.fseventsd/no_log',
        'CIRCUITPY/System Volume Information/IndexerVolumeGuid',
        'CIRCUITPY/boot_out.txt',
        'CIRCUITPY/.Trashes',
      ),
    );
    expect(paths).toEqual(['code.py', 'lib/neopixel.mpy']);
    expect(left).toEqual([]);
  });

  it('finds the program in what a zip has around it', () => {
    expect(sorted(found('blinky-main/code.py', 'blinky-main/lib/a.py')).paths).toEqual([
      'code.py',
      'lib/a.py',
    ]);
    const bundle = sorted(
      found(
        'Blinky/README.txt',
        'Blinky/CircuitPython 9.x/code.py',
        'Blinky/CircuitPython 10.x/code.py',
        'Blinky/CircuitPython 10.x/lib/a.mpy',
        '__MACOSX/Blinky/._README.txt',
      ),
    );
    expect(bundle.paths).toEqual(['code.py', 'lib/a.mpy']);
    expect(bundle.left).toHaveLength(2);
    expect(sorted(found('lib/a.py', 'lib/b.py')).paths).toEqual(['lib/a.py', 'lib/b.py']);
    expect(sorted(found('fonts/a.bdf', 'fonts/b.bdf')).paths).toEqual(['a.bdf', 'b.bdf']);
  });

  it('knows code.py however it is written, and zips of Windows', () => {
    expect(sorted(found('CODE.PY')).paths).toEqual(['code.py']);
    expect(sorted(found('x\\code.py', 'x\\lib\\a.py')).paths).toEqual(['code.py', 'lib/a.py']);
  });

  it('says what a board could not store', () => {
    const { paths, left } = sorted(
      found('code.py', '../up.py', 'Helper.py', 'helper.py', 'a\u202Eb.py', '__proto__', 'a:b.py'),
    );
    expect(paths).toEqual(['code.py', 'Helper.py']);
    expect(left).toHaveLength(5);
    expect(left.join()).toContain('already a file called “Helper.py”');
    expect(left.join()).not.toContain('\u202E');
  });

  it.each([
    [[], 'no file in it'],
    [found('__MACOSX/x', '.DS_Store'), 'no file in it'],
    [[file('code.py', 10), file('song.wav', 2_000_000)], 'The biggest is song.wav'],
    [[file('song.wav', 2_000_000)], 'song.wav has 2000.0 KB'],
    [found(...Array.from({ length: 201 }, (_, i) => `${i}.py`)), '201 files'],
  ])('refuses %#', (files, message) => {
    expect(sortFiles(files)).toEqual({
      kind: 'refused',
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('asProgram', () => {
  const names = (...paths: string[]): string[] => [
    ...asProgram(new Map(paths.map((path) => [path, 1]))).keys(),
  ];

  it('makes the only program file the one that Run starts', () => {
    expect(names('blink.py')).toEqual(['code.py']);
    expect(names('blink.py', 'a.bmp', 'lib/x.py')).toEqual(['code.py', 'a.bmp', 'lib/x.py']);
    expect(names('a.py', 'b.py')).toEqual(['a.py', 'b.py']);
    expect(names('a.py', 'main.py')).toEqual(['a.py', 'main.py']);
    expect(names('a.bmp')).toEqual(['a.bmp']);
    expect(startsSomething(['main.py'])).toBe(true);
    expect(startsSomething(['lib/code.py'])).toBe(false);
  });
});

describe('a zip', () => {
  it('gives back what was put in', async () => {
    const files = new Map([
      ['code.py', bytesOf('print("é")\n')],
      ['lib/a.bmp', Uint8Array.of(0, 255, 7)],
      ['données.txt', bytesOf('')],
    ]);
    const zip = readZip('a.zip', makeZip(files));
    if (zip.kind === 'refused') throw new Error(zip.message);
    const back = await Promise.all(
      zip.files.map(async (each): Promise<[string, Uint8Array]> => [each.path, await each.read()]),
    );
    expect(new Map(back)).toEqual(files);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', bytesOf('print(1)')],
    ['half a zip', makeZip(new Map([['code.py', bytesOf('x = 1\n'.repeat(500))]])).slice(0, 80)],
  ])('is not %s', (_, bytes) => {
    expect(readZip('a.zip', bytes)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('damaged') as string,
    });
  });

  it('that is a bomb is refused by what it says, or for its lie', () => {
    const honest = zipSync({ 'code.py': new Uint8Array(3_000_000) });
    const read = readZip('bomb.zip', honest);
    if (read.kind === 'refused') throw new Error(read.message);
    expect(sortFiles(read.files).kind).toBe('refused');

    // The same, which says that 10 bytes come out of it: in the central directory, 24 bytes on.
    const liar = honest.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 4 < liar.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(readZip('liar.zip', liar).kind).toBe('refused');
  });
});

describe('saving', () => {
  const one = newProject('Night: light', 'a_board', [['code.py', bytesOf('x')]], true);

  it('is the program itself, or a zip of it', () => {
    expect(savedProgram(one)).toMatchObject({ name: 'Night light.py', bytes: bytesOf('x') });
    const two = withProgramChanges(one, { 'log.txt': bytesOf('1') });
    const saved = savedProgram(two);
    expect(saved.name).toBe('Night light.zip');
    const zip = readZip(saved.name, saved.bytes);
    expect(zip.kind === 'files' && zip.files.map(({ path }) => path)).toEqual([
      'code.py',
      'log.txt',
    ]);
    expect(savedFile(two, 'log.txt')).toMatchObject({ name: 'log.txt', bytes: bytesOf('1') });
    expect(savedFile(two, 'gone.txt')).toBeNull();
  });
});
