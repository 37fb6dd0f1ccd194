# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
def fails(act):
    try:
        return act()
    except Exception as e:
        return f"{type(e).__name__} {e}"


print((5).to_bytes(), (258).to_bytes(2), (258).to_bytes(2, "little"))
print((258).to_bytes(length=4, byteorder="big"), (0).to_bytes(0, "big"))
print((-1).to_bytes(1, "big", signed=True), (-2).to_bytes(3, "little", signed=True))
print((127).to_bytes(1, "big", signed=True), (-128).to_bytes(1, "big", signed=True))
print((2**70).to_bytes(9, "big", signed=True), (-(2**71)).to_bytes(9, "little", signed=True))
for number, size in ((-1, 1), (256, 1), (-(2**70), 20), (2**72, 9), (5, -1)):
    print(number, size, fails(lambda: number.to_bytes(size, "big")))
for number, size in ((128, 1), (-129, 1), (2**71, 9), (-(2**71) - 1, 9), (1, 0), (255, 1), (-1, 0), (-1, -1)):
    print(number, size, fails(lambda: number.to_bytes(size, "little", signed=True)))
print(fails(lambda: (1).to_bytes(1, "big", True)), fails(lambda: (1).to_bytes("x")))
print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", "little"))
