# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Does anything with files, many of them open, and says between two pauses what FatFs sees. SEED is set
# by the test.
import binascii
import os
import random

random.seed(SEED)
names = [
    "a.txt",
    "MIXED.txt",
    "Mixed Name.TXT",
    "b/c.py",
    "b/In/d.txt",
    "été.csv",
    "ete.csv",
    "θερμό.csv",
    "温度データ.csv",
    "🌈",
]
handles = []


def look(folder):
    for name in os.listdir(folder or "/"):
        path = folder + "/" + name
        size = os.stat(path)[6]
        if os.stat(path)[0] & 0x4000:
            print("::" + path[1:], "folder")
            look(path)
        else:
            with open(path, "rb") as file:
                data = file.read()
            print("::" + path[1:], "file", size, binascii.crc32(data))


def text():
    return chr(97 + random.randrange(26)) * random.randrange(2500)


def step():
    name = random.choice(names)
    what = random.randrange(8)
    if what < 3:
        handles.append(open("/" + name, random.choice(["w", "a", "r+"])))
    elif what < 5 and handles:
        random.choice(handles).write(text())
    elif what == 5 and handles:
        handles.pop(random.randrange(len(handles))).close()
    elif what == 6 and handles:
        random.choice(handles).flush()
    elif what == 7 and not handles:
        random.choice([os.remove, lambda name: os.rename(name, random.choice(names))])(name)


os.mkdir("b")
os.mkdir("b/In")
while True:
    try:
        step()
    except OSError:
        pass
    input()
    look("")
    print("::free", os.statvfs("/")[3] * 512)
    input()
