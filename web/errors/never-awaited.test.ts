// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neverAwaited } from './never-awaited';

const ROBOT = 'class Robot:\n    async def go(self):\n        pass\n';
const MAIN = 'import asyncio\nasync def main():\n    pass\n';

test.each([
  [
    `${MAIN}main()\n`,
    'Line 4 runs nothing: main begins with “async def”. Write asyncio.run(main()), with “import asyncio” at the top.',
  ],
  [
    'import asyncio\r\nasync def blink(pin):\r\n    pass\r\nif True:\r\n    blink(3)\r\n',
    'Line 5 runs nothing: blink begins with “async def”. Write asyncio.run(blink(3)), with “import asyncio” at the top.',
  ],
  [
    'import asyncio\nasync def a():\n    pass\nasync def main():\n    a()\nasyncio.run(main())\n',
    'Line 5 runs nothing: a begins with “async def”. Write: await a()',
  ],
  [
    'async def a():\n    pass\ndef b():\n    a()\nb()\n',
    'Line 4 runs nothing: a begins with “async def”. Write “await” before it, in a function that begins with “async def”, too.',
  ],
  [
    'import asyncio\nasync def main():\n    print(1)\n    asyncio.sleep(1)\nasyncio.run(main())\n',
    'Line 4 waits for nothing: asyncio.sleep needs “await” before it. Write: await asyncio.sleep(1)',
  ],
  [
    'import asyncio\nprint(1)\nasyncio.sleep(1)\nwhile True:\n    pass\n',
    'Line 3 waits for nothing: asyncio.sleep needs “await” before it, in a function that begins with “async def”. Elsewhere, time.sleep() waits, with “import time” at the top.',
  ],
  [
    'import time, asyncio as aio\nasync def main():\n    aio.sleep_ms(5)\n',
    'Line 3 waits for nothing: aio.sleep_ms needs “await” before it. Write: await aio.sleep_ms(5)',
  ],
  [
    'from asyncio import (run, sleep as nap)\nasync def main():\n    nap(1)\nrun(main())\n',
    'Line 3 waits for nothing: nap needs “await” before it. Write: await nap(1)',
  ],
  [
    'import asyncio\nasync def a():\n    pass\nasync def main():\n    asyncio.gather(a(), a())\nasyncio.run(main())\n',
    'Line 5 runs nothing: asyncio.gather needs “await” before it. Write: await asyncio.gather(a(), a())',
  ],
  [
    'import asyncio\ndef f(x):\n    asyncio.wait_for(x, 1)\n',
    'Line 3 runs nothing: asyncio.wait_for needs “await” before it, in a function that begins with “async def”.',
  ],
  [
    `${ROBOT}r = Robot()\nr.go()\n`,
    'Line 5 runs nothing: r.go begins with “async def”. Write asyncio.run(r.go()), with “import asyncio” at the top.',
  ],
  [
    `import asyncio\n${ROBOT}r = Robot()\nasync def main():\n    r.go()\nasyncio.run(main())\n`,
    'Line 7 runs nothing: r.go begins with “async def”. Write: await r.go()',
  ],
  [
    `${ROBOT}    async def walk(self):\n        self.go()\n`,
    'Line 5 runs nothing: self.go begins with “async def”. Write: await self.go()',
  ],
])('of %j', (source, sentence) => {
  const found = neverAwaited(source);
  expect(`Line ${found?.line} ${found?.does}`).toBe(sentence);
});

test.each([
  `${MAIN}asyncio.run(main())\n`,
  `${MAIN}task = main()\nasyncio.run(task)\n`,
  `${MAIN}print(main())\n`,
  `${MAIN}[main()]\n`,
  'import asyncio\nasync def a():\n    await a()\n    asyncio.create_task(a())\nasyncio.run(a())\n',
  // It is something else by then, or may be.
  `${MAIN}def main():\n    pass\nmain()\n`,
  `${MAIN}main = print\nmain()\n`,
  `${MAIN}def go(main):\n    main()\n`,
  `${MAIN}for main in []:\n    main()\n`,
  `${MAIN}with a as main:\n    main()\n`,
  `${MAIN}(main, b) = c\nmain()\n`,
  `${MAIN}from other import main\nmain()\n`,
  `${MAIN}x = [main() for main in y]\nmain()\n`,
  'import asyncio\n@started\nasync def main():\n    pass\nmain()\n',
  'class A:\n    async def main(self):\n        pass\ndef main():\n    pass\nmain()\n',
  'def main():\n    pass\nmain()\n',
  `${ROBOT}r = Robot()\nawait r.go()\n`,
  `${ROBOT}r = Robot()\nr = other()\nr.go()\n`,
  `${ROBOT}def run(r):\n    r.go()\nr = Robot()\n`,
  `${ROBOT}    def go(self):\n        pass\nr = Robot()\nr.go()\n`,
  `${ROBOT}r = Robot()\nr.go = print\nr.go()\n`,
  `${ROBOT}Robot = other\nr = Robot()\nr.go()\n`,
  `${ROBOT}class Car:\n    def go(self):\n        pass\n    def run(self):\n        self.go()\nc = Car()\nc.go()\n`,
  `${ROBOT}    def __init__(self):\n        self.go = print\n        self.go()\nr = Robot()\nr.go()\n`,
  'import asyncio\nasync def a():\n    await asyncio.sleep(1)\n    asyncio.create_task(a())\nasyncio.run(a())\n',
  'import asyncio\nnap = asyncio.sleep(1)\nasyncio.run(nap)\n',
  'import asyncio\nasyncio = 3\nasyncio.sleep(1)\n',
  'try:\n    import asyncio\nexcept ImportError:\n    import mine as asyncio\nasyncio.sleep(1)\n',
  'import mine\nmine.asyncio.sleep(1)\nasyncio.sleep(1)\n',
  'from asyncio import sleep\nfrom time import sleep\nsleep(1)\n',
  'from time import sleep\nimport asyncio\nsleep(1)\n',
  'text = """\nasync def main(): pass\nmain()\n"""\n',
])('each call of %j is waited for, or may be', (source) => {
  expect(neverAwaited(source)).toBeNull();
});

test('no example is warned of', () => {
  const folder = 'public/examples';
  const examples = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(examples.length).toBeGreaterThan(3);
  for (const { name } of examples) {
    expect(neverAwaited(readFileSync(`${folder}/${name}/code.py`, 'utf8')), name).toBeNull();
  }
});
