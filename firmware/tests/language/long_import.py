# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A relative import of a name that is longer than any can be.
import os

os.mkdir("/package")
with open("/package/__init__.py", "w"):
    pass
with open("/package/inner.py", "w") as file:
    file.write("""
for length in (240, 1000, 20000):
    name = "x" * length
    try:
        __import__(name, None, None, None, 1)
    except Exception as e:
        print(length, type(e).__name__, str(e)[:60])
""")
import package.inner
