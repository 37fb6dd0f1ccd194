// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** A loop of a kind that ports of Python to the browser have hung on, or got wrong. */
export interface Pattern {
  readonly name: string;
  /** How often the body runs per unit of scale. */
  readonly unit: number;
  /** The program for a scale; `step` is code for the innermost body, on one line, with a counter n. */
  readonly source: (scale: number, step?: string) => string;
  /** What it prints. */
  readonly output: (scale: number) => string;
}

function fibonacciMod(count: number): number {
  let [a, b, total] = [0, 1, 0];
  for (let i = 0; i < count; i++) {
    total = (total + i * a) % 1_000_003;
    [a, b] = [b, (a + b) % 1_000_003];
  }
  return total;
}

/**
 * The six. At scale 1 their work is that of the classic ones (`sum(range(10000)) == 49995000`, 50
 * times 50 nested loops == 61250, ...), and a scale of n does n times as much.
 */
export const PATTERNS: readonly Pattern[] = [
  {
    name: 'while True with break',
    unit: 1000,
    source: (scale, step = 'pass') => `\
n = 0
while True:
    n += 1
    ${step}
    if n >= ${1000 * scale}:
        break
print("broke at", n)
`,
    output: (scale) => `broke at ${1000 * scale}\n`,
  },
  {
    name: 'for over range with sum',
    unit: 10_000,
    source: (scale, step = 'pass') => `\
totals = set()
for again in range(${scale}):
    total = 0
    for i in range(10000):
        total += i
        n = again * 10000 + i
        ${step}
    totals.add(total)
print(totals, again + 1)
print(sum(range(10000)))
`,
    output: (scale) => `{49995000} ${scale}\n49995000\n`,
  },
  {
    name: 'Fibonacci generator under enumerate',
    unit: 1000,
    source: (scale, step = 'pass') => `\
def fibonacci(count):
    a, b = 0, 1
    for n in range(count):
        yield a
        ${step}
        a, b = b, (a + b) % 1000003

total = 0
for i, f in enumerate(fibonacci(${1000 * scale})):
    total = (total + i * f) % 1000003
    if i < 10:
        print(i, f)
print("total", total)
`,
    output: (scale) =>
      [0, 1, 1, 2, 3, 5, 8, 13, 21, 34].map((f, i) => `${i} ${f}\n`).join('') +
      `total ${fibonacciMod(1000 * scale)}\n`,
  },
  {
    name: 'nested loops 50 x 50',
    unit: 2500,
    source: (scale, step = 'pass') => `\
totals = []
n = 0
for again in range(${scale}):
    total = 0
    for i in range(50):
        for j in range(50):
            total += j
            n += 1
            ${step}
    totals.append(total)
print(totals[0], totals[-1], min(totals), max(totals), n)
`,
    output: (scale) => `61250 61250 61250 61250 ${2500 * scale}\n`,
  },
  {
    name: 'enumerate over 300',
    unit: 300,
    source: (scale, step = 'pass') => `\
items = ["item%d" % i for i in range(300)]
n = wrong = 0
for again in range(${scale}):
    total = 0
    for index, item in enumerate(items):
        total += index
        n += 1
        ${step}
        if item != items[index]:
            wrong += 1
print(total, n, wrong, item)
`,
    output: (scale) => `44850 ${300 * scale} 0 item299\n`,
  },
  {
    name: 'while x < 1000 and y > 0',
    unit: 1000,
    source: (scale, step = 'pass') => `\
n = 0
for again in range(${scale}):
    x, y = 0, 2000
    while x < 1000 and y > 0:
        x += 1
        y -= 1
        n += 1
        ${step}
print(x, y, n)
`,
    output: (scale) => `1000 1000 ${1000 * scale}\n`,
  },
];
