# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A key function that loops, allocates and sorts in its turn: C's sort is suspended in the middle.


def busy(n):
    total = 0
    for i in range(20):
        total += i * n
    return total


words = ["pear", "fig", "banana", "kiwi", "apple", "date", "cherry", "plum"]


def key(word):
    busy(len(word))
    inner = sorted(word, key=lambda letter: (busy(1), -ord(letter)))
    return "".join(inner)


for word in sorted(words, key=key):
    print(word, key(word))
print(sorted(words, key=lambda w: (len(w), w), reverse=True))

numbers = [(i * 7919) % 101 for i in range(101)]
numbers.sort(key=lambda n: -n * (busy(0) + 1))
print(numbers[:5], numbers[-5:], sum(numbers))


class Card:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        busy(self.value)
        return self.value < other.value


print([card.value for card in sorted([Card(i * 5 % 13) for i in range(13)])])


def broken(n):
    busy(n)
    if n == 3:
        raise ValueError("no key for 3")
    return n


values = [5, 3, 4, 1]
try:
    values.sort(key=broken)
except ValueError as error:
    print("ValueError:", error)
print(sorted(values))
