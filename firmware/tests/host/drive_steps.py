# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# At the line "look" it says all that Python sees on the drive; at any other it does something with files, many
# of which are open. SEED is set by the test.
import binascii
import os
import random

random.seed(SEED)
KNOWN = ["a.txt", "MIXED.txt", "Mixed Name.TXT", "été.csv", "ete.csv", "θερμό.csv", "データ.csv", "🌈"]
LETTERS = ["ab", "aZ_9", "é E", "ßй", "温度データ", "🌈🐍", "~1.A", "[+,;=]"]
handles = []


def look(folder):
    for name in os.listdir(folder or "/"):
        path = folder + "/" + name
        if is_folder(path):
            print("::" + path[1:], "folder")
            look(path)
        else:
            print("::" + path[1:], "file", os.stat(path)[6], check(path))


def check(path):
    crc = 0
    with open(path, "rb") as file:
        while data := file.read(8192):
            crc = binascii.crc32(data, crc)
    return crc


def is_folder(path):
    return os.stat(path)[0] & 0x4000


def paths(folder=""):
    found = []
    for name in os.listdir(folder or "/"):
        path = folder + "/" + name
        found.append(path)
        if is_folder(path):
            found += paths(path)
    return found


def new_path():
    folder = random.choice([""] + [path for path in paths() if is_folder(path)])
    if random.randrange(3):
        return folder + "/" + random.choice(KNOWN)
    letters = random.choice(LETTERS)
    length = random.randrange(1, random.choice([9, 14, 40, 140, 270]))
    name = "".join(random.choice(letters) for _ in range(length))
    return folder + "/" + name + random.choice(["", ".py", ".TXT", ".text"])


def text():
    return chr(97 + random.randrange(26)) * random.randrange(2500)


def fill():
    with open(new_path(), "w") as file:
        while True:
            file.write("f" * 8192)


def crowd():
    path = new_path()
    os.mkdir(path)
    for n in range(random.randrange(40)):
        with open(path + "/one of many files, number %d.txt" % n, "w") as file:
            file.write(str(n))


def step():
    what = random.randrange(20)
    if what < 4:
        handles.append(open(new_path(), random.choice(["w", "a", "r+", "x"])))
    elif what < 6:
        handles.append(open(random.choice(paths()), random.choice(["a", "r+", "r"])))
    elif what < 10 and handles:
        random.choice(handles).write(text())
    elif what < 12 and handles:
        handles.pop(random.randrange(len(handles))).close()
    elif what < 14 and handles:
        random.choice(handles).flush()
    elif what == 14:
        os.mkdir(new_path())
    elif what == 15:
        crowd()
    elif what == 16 and random.randrange(4) == 0:
        fill()
    elif handles:
        # Boards do not guard what is open from the program itself.
        while handles:
            handles.pop().close()
    elif what == 17:
        os.rename(random.choice(paths()), new_path())
    else:
        path = random.choice(paths())
        if is_folder(path):
            for inside in reversed(paths(path)):
                (os.rmdir if is_folder(inside) else os.remove)(inside)
            os.rmdir(path)
        else:
            os.remove(path)


while True:
    try:
        if input() == "look":
            look("")
            print("::free", os.statvfs("/")[3] * 512)
        else:
            step()
    except (OSError, IndexError):
        pass
