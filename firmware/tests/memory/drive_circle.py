# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A file that is emptied while it is open keeps its clusters, and here they are a folder's by then: so
# the program writes into that folder, which leads back to itself. Every call of the drive ends.
# Dead pointers keep long paths, of which a machine with sanitisers has more.
# heap: 524288
import os


def inside_of(folder):
    with open("/f", "wb") as f:
        f.write(bytes(512))
    inside = open("/f", "r+b")
    open("/f", "wb").close()
    os.mkdir(folder)
    return inside


def attempt(what, function, *arguments):
    try:
        print(what, function(*arguments))
    except OSError as error:
        print(what, "is", repr(error))


def is_folder(path):
    return os.stat(path)[0] == 0x4000


inside = inside_of("/circle")
dot = inside.read(32)
inside.seek(0)
inside.write(dot + b".." + dot[2:] + b"ME" + b" " * 9 + dot[11:])
inside.flush()
os.mkdir("/other")
attempt("into the circle", os.rename, "/other", "/circle/other")
attempt("into it, round it", os.rename, "/other", "/circle/ME/ME/other")
attempt("what is in it", os.listdir, "/circle")
attempt("round it", is_folder, "/circle" + "/ME" * 100)
attempt("ever round it", is_folder, "/circle" + "/ME" * 15000)
attempt("remove it", os.rmdir, "/circle/ME")
attempt("make one in it", os.mkdir, "/circle/more")
os.chdir("/circle/ME")
attempt("where it is", os.getcwd)
os.chdir("/")

# The entry of itself is the last of many, so that each round is long.
removed = b"\xe5" + bytes(31)
inside.seek(64)
for _ in range(500):
    inside.write(removed * 32)
inside.write(b"ME" + b" " * 9 + dot[11:] + bytes(480))
inside.flush()
attempt("what is in it", os.listdir, "/circle")
attempt("once round", is_folder, "/circle/ME")
attempt("often round", is_folder, "/circle" + "/ME" * 200)
os.chdir("/circle")
attempt("where it is", os.getcwd)
os.chdir("/")
attempt("into it", os.rename, "/other", "/circle/other")

# Dates that are none.
for date in (bytes(4), b"\xff" * 4):
    inside.seek(64)
    inside.write(b"A" + b" " * 10 + bytes(11) + date + bytes(38))
    attempt("a date", lambda: os.stat("/circle/A")[8])
inside.close()

# No circle, and a long way all the same.
attempt("stay", is_folder, "/other" + "/." * 15000)
attempt("to and fro", is_folder, "/other" + "/../other" * 100)
print("done")
