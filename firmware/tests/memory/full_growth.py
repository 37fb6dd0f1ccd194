# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# A set or dictionary that cannot grow, because the heap is full, keeps what it has.
import gc


def grow(made, add):
    size = len(made)
    keep = []
    for block in (2000, 16):
        try:
            while True:
                keep.append(bytearray(block))
        except MemoryError:
            pass
    try:
        while True:
            add(made, size)
            size += 1
    except MemoryError:
        pass
    return size


def grown_until_full(make, add, size):
    gc.collect()
    made = make(range(size))
    size = grow(made, add)
    print(len(made) == size, all(i in made for i in range(size)), sum(made) == sum(range(size)))


grown_until_full(set, lambda made, item: made.add(item), 1000)
grown_until_full(dict.fromkeys, lambda made, item: made.setdefault(item), 1000)
