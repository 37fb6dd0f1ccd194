# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# int.from_bytes() with CircuitPython's arguments.
print(int.from_bytes(b"\x01\x02", byteorder="big"), int.from_bytes(b"\x01\x02", "little", signed=False))
print(int.from_bytes(b"\x01\x02"), int.from_bytes(b""))
print(int.from_bytes(b"\xff" * 9, "little"), int.from_bytes(bytearray(b"\x80\x00\x00\x00")))
for act in (
    lambda: int.from_bytes(b"\xff", "big", signed=True),
    lambda: int.from_bytes(b"\xff", "middle"),
    lambda: int.from_bytes(7),
):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
