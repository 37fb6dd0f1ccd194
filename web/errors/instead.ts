// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { ownEntry } from './own-entry';

/** What larger Pythons, or MicroPython, have in a module, and what does it here. */
const INSTEAD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  random: {
    shuffle: 'Take items one by one: items.pop(random.randrange(len(items)))',
    sample: 'Take items one by one: items.pop(random.randrange(len(items)))',
    choices: 'For one item, write random.choice(…).',
  },
  time: {
    sleep_ms: 'Write the time in seconds: time.sleep(0.1) is 100 ms.',
    sleep_us: 'Write the time in seconds: time.sleep(0.001) is 1000 µs.',
    ticks_ms: 'For the time that passes, write time.monotonic(): it is in seconds.',
    ticks_us:
      'For the time that passes, write time.monotonic_ns(): it is in billionths of a second.',
    time_ns: 'For the time that passes, write time.monotonic_ns().',
    clock: 'For the time that passes, write time.monotonic().',
    perf_counter: 'For the time that passes, write time.monotonic().',
    strftime: 'time.localtime() has the parts of the time, such as tm_hour and tm_min.',
  },
  sys: {
    print_exception: 'Import traceback, and write traceback.print_exception(e).',
    exc_info: 'Name the exception: except ValueError as e.',
    getsizeof: 'How many bytes are free is gc.mem_free(), before and after.',
  },
  micropython: {
    mem_info: 'How many bytes are free is gc.mem_free(), and how many are used gc.mem_alloc().',
    schedule: 'Do in your loop what has to be done, or use asyncio.',
  },
  hashlib: {
    sha1: 'Write hashlib.new("sha1", data).',
    sha256: 'Write hashlib.new("sha256", data).',
    md5: 'There are two: hashlib.new("sha1", data) and hashlib.new("sha256", data).',
  },
  msgpack: {
    packb: 'Write stream = io.BytesIO(), then msgpack.pack(value, stream), then stream.getvalue().',
    unpackb: 'Write msgpack.unpack(io.BytesIO(data)).',
    dumps: 'Write stream = io.BytesIO(), then msgpack.pack(value, stream), then stream.getvalue().',
    loads: 'Write msgpack.unpack(io.BytesIO(data)).',
  },
  os: {
    environ: 'Write os.getenv(name): it reads settings.toml.',
    path: 'Whether there is a file tells os.stat(name): it raises OSError where there is none.',
  },
  supervisor: {
    get_setting: 'Write os.getenv(name).',
  },
  collections: {
    defaultdict: 'Write d[key] = d.get(key, 0) + 1.',
    Counter: 'Write counts[item] = counts.get(item, 0) + 1.',
  },
  math: {
    hypot: 'Write math.sqrt(x * x + y * y).',
    inf: 'Write float("inf").',
    nan: 'Write float("nan").',
    tau: 'Write 2 * math.pi.',
    log2: 'Write math.log(x, 2).',
    log10: 'Write math.log(x, 10).',
    factorial: 'Multiply in a loop: for i in range(2, n + 1): result *= i',
    isclose: 'Write abs(a - b) < 0.001, or how close they are to be.',
  },
};

/** That a module does not have this name here, and what to write; null for a name that is in no module's list. */
export function writtenInstead(module: string, name: string): string | null {
  const instead = ownEntry(ownEntry(INSTEAD, module) ?? {}, name);
  return instead === undefined ? null : `CircuitPython’s ${module} has no ${name}. ${instead}`;
}
