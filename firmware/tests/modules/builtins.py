# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


print("a", "b", sep="-", end="!\n")
print("flushed", flush=True)
name = input("Who? ")
print("Hello", name)
print(int(input()) + 1)
help()
fails(lambda: undefined)
fails(lambda: "x" + 1)
fails(lambda: (1).nothing)
fails(lambda: [][1])
fails(lambda: {}["key"])
fails(lambda: int("x"))
fails(lambda: 1 / 0)
try:
    import nothing
except ImportError as e:
    print(type(e).__name__, e)
print(f"{3.14159:.2f} {'x':>3} {10:#x}", 10**20, 1 / 3, 7 // 2, -7 % 3)
print(abs(-3), divmod(7, 2), max(3, 9), min([4, 2]), sorted("cab"), sum(range(5)))
print(bytes(3), bytearray(b"x"), memoryview(b"abc")[1], frozenset([1]), reversed([1]))
