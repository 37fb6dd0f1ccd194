// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Mistakes with asyncio, each run on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const ASYNC = 'import asyncio\nasync def a():\n    pass\n';
const STAR =
  'gather takes each of them by itself: put a star before the list, as in asyncio.gather(*tasks)';

const MISTAKES: readonly Mistake[] = [
  [
    'an async function without brackets',
    `${ASYNC}asyncio.run(a)\n`,
    4,
    'a needs brackets after its name here: a()',
  ],
  [
    'a list gathered',
    `${ASYNC}async def main():\n    await asyncio.gather([a(), a()])\nasyncio.run(main())\n`,
    5,
    STAR,
  ],
  [
    'a list of tasks gathered',
    `${ASYNC}async def main():\n    tasks = [a(), a()]\n    await asyncio.gather(tasks)\nasyncio.run(main())\n`,
    6,
    STAR,
  ],
  [
    'functions gathered',
    `${ASYNC}async def main():\n    await asyncio.gather(a, a)\nasyncio.run(main())\n`,
    5,
    'a needs brackets after its name here: a()',
  ],
  [
    'one function gathered',
    `${ASYNC}async def main():\n    await asyncio.gather(a)\nasyncio.run(main())\n`,
    5,
    'a needs brackets after its name here: a()',
  ],
  [
    'a task of a function',
    `${ASYNC}async def main():\n    asyncio.create_task(a)\nasyncio.run(main())\n`,
    5,
    'a needs brackets after its name here: a()',
  ],
  [
    'a function that is not async',
    'import asyncio\ndef main():\n    pass\nasyncio.run(main())\n',
    4,
    'To run here, main (line 2) has to begin with “async def”.',
  ],
  [
    'a number run',
    'import asyncio\nasyncio.run(1)\n',
    2,
    'run wants a call of a function that begins with “async def”, as in: asyncio.run(main())',
  ],
  [
    'a sleep that is not awaited, in a loop',
    'import asyncio\nasync def main():\n    while True:\n        asyncio.sleep(1)\nasyncio.run(main())\n',
    4,
    'This waits for nothing: asyncio.sleep needs “await” before it. Write: await asyncio.sleep(1)',
  ],
  [
    'a sleep that is not awaited, before another',
    'import asyncio\nasync def main():\n    asyncio.sleep(1)\n    await asyncio.sleep(1)\nasyncio.run(main())\n',
    3,
    'This waits for nothing: asyncio.sleep needs “await” before it. Write: await asyncio.sleep(1) The mistake is on the marked line; the console names line 4, where the board noticed it.',
  ],
  [
    'coroutines of sleep that are kept',
    'import asyncio\nasync def main():\n    a = asyncio.sleep(1)\n    b = asyncio.sleep(1)\nasyncio.run(main())\n',
    4,
    'Write “await” before what takes its time, as in: await asyncio.sleep(1)',
  ],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
