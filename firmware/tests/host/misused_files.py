# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Files and folders are written, renamed and removed while they are open, which boards do not guard
# against: soon the drive is damaged. SEED is set by the test.
import os
import random

random.seed(SEED)
PATHS = ["/a", "/b", "/c", "/d", "/d/a", "/d/b", "/d/d", "/d/d/a"]
handles = []


def use(file):
    file.seek(random.randrange(9000))
    if random.randrange(3):
        file.write(bytes(random.randrange(3000)))
    else:
        # Looks like the entries of a folder, of folders and files that begin anywhere.
        start = bytes([random.randrange(64), 0])
        kind = random.choice((b"\x10", b"\x20"))
        name = random.choice((b".          ", b"..         ", b"A          ", b"D          "))
        file.write((name + kind + bytes(14) + start + b"\xff\xff\xff\x7f") * random.randrange(90))
    if random.randrange(3) == 0:
        file.flush()
    file.seek(random.randrange(20000))
    file.read(3000)


def step():
    what = random.randrange(14)
    path = random.choice(PATHS)
    if what < 3:
        handles.append(open(path, random.choice(("r+b", "w+b", "a+b"))))
    elif what == 3:
        os.remove(path)
    elif what == 4:
        os.rename(path, random.choice(PATHS))
    elif what == 5:
        os.rmdir(path)
    elif what < 8:
        os.mkdir(path)
    elif what == 8:
        os.chdir(path)
        os.getcwd()
    elif what == 9:
        os.stat(path + "/../a")
        os.listdir(path)
    elif handles:
        use(random.choice(handles))
    if len(handles) > 8:
        handles.pop(random.randrange(len(handles))).close()


refused = 0
for _ in range(STEPS):
    try:
        step()
    except (OSError, MemoryError):
        refused += 1
print("refused", refused > 100)
