# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 65536 262144
# Allocates some 200,000 objects of all kinds, most of them garbage at once.


class Thing:
    def __init__(self, n):
        self.items = [n]
        self.names = {"n": n, "text": str(n)}


keep = [None] * 20
for i in range(30000):
    keep[i % 20] = Thing(i)
print(sum(thing.items[0] for thing in keep))
print(all(thing.names["text"] == str(thing.items[0]) for thing in keep))

buffer = None
for i in range(20000):
    buffer = bytearray(i % 1000)
print(len(buffer))

text = ""
for i in range(20000):
    text = "%d %s" % (i, text[:20])
print(text)

table = {}
for i in range(20000):
    table[i % 97] = [i] * (i % 13)
print(len(table), sum(len(items) for items in table.values()))

big = 10**50
for i in range(10000):
    big = (big * 7 + i) // 7
print(big)


def pairs(n):
    for i in range(n):
        yield [i, i]


print(sum(a for a, b in pairs(20000)))
print(sum(len([j for j in range(20)]) for i in range(2000)))

for i in range(5000):
    link = []
    link.append(link)  # a cycle each time
print(len(link), link[0] is link)

for i in range(3000):
    try:
        raise ValueError([i] * 10)
    except ValueError as error:
        last = error
print(last.args[0][0])
