# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Disks in Python that come back to the file system that asks them, unmount it, and drop it.
import gc
import os
import storage


sectors = bytearray(60 * 512)


class Disk:
    def __init__(self):
        self.data = sectors
        self.hook = None
        self.kept = []

    def called(self, *args):
        if self.hook is not None:
            return self.hook(*args)

    def readblocks(self, block, buf):
        result = self.called("read", block, buf)
        if result is None:
            buf[:] = self.data[block * 512 : block * 512 + len(buf)]
        return result

    def writeblocks(self, block, buf):
        result = self.called("write", block, buf)
        if result is None:
            self.data[block * 512 : block * 512 + len(buf)] = buf
        return result

    def ioctl(self, op, arg):
        result = self.called("ioctl", op, arg)
        return len(self.data) // 512 if op == 4 and result is None else result


def attempt(name, act):
    try:
        result = act()
    except BaseException as e:
        result = type(e).__name__ + " " + str(e)
    print(name, "-", result)


def made():
    global disk, vfs
    disk = Disk()
    storage.VfsFat.mkfs(disk)
    vfs = storage.VfsFat(disk)
    with vfs.open("/data", "wb") as file:
        file.write(bytes(range(256)) * 20)
    vfs.mkdir("/folder")


def reads(vfs):
    with vfs.open("/data", "rb") as file:
        return len(file.read()), len(list(vfs.ilistdir("/")))


def writes(vfs):
    with vfs.open("/folder/new name of some length", "wb") as file:
        file.write(b"x" * 3000)
    return vfs.stat("/folder/new name of some length")[6]


print("# comes back")
made()
file = vfs.open("/data", "r+b")
found = set()


def back(what, *args):
    for name, act in (
        ("stat", lambda: vfs.stat("/data")),
        ("open", lambda: vfs.open("/x", "w")),
        ("remove", lambda: vfs.remove("/data")),
        ("list", lambda: list(vfs.ilistdir("/"))),
        ("label", lambda: vfs.label),
        ("statvfs", lambda: vfs.statvfs("/")),
        ("read", lambda: file.read(1)),
        ("write", lambda: file.write(b"1")),
        ("close", lambda: file.close()),
        ("mount", lambda: vfs.mount(False, True)),
    ):
        try:
            act()
            found.add(name + " passed")
        except OSError as e:
            found.add(name + " " + str(e.errno))


disk.hook = back
attempt("reads", lambda: reads(vfs))
attempt("writes", lambda: writes(vfs))
attempt("file", lambda: len(file.read()))
print(sorted(found))
disk.hook = None
file.close()
del file

print("# on a second file system of the same disk")
made()
other = storage.VfsFat(disk)
depth = 0


def other_side(what, *args):
    global depth
    if depth < 2:
        depth += 1
        try:
            other.stat("/data")
            with other.open("/other", "w") as file:
                file.write("other")
        except OSError:
            pass
        depth -= 1


disk.hook = other_side
attempt("writes", lambda: writes(vfs) > 0)
disk.hook = None

print("# unmounted, dropped and collected while it is asked")
made()
os.mkdir("/here")
storage.mount(vfs, "/here")


def drop(what, *args):
    global vfs
    vfs = None
    try:
        storage.umount("/here")
    except OSError:
        pass
    gc.collect()


disk.hook = drop
attempt("read", lambda: len(open("/here/data", "rb").read()))
made()
storage.mount(vfs, "/here")
listed = vfs.ilistdir("/")
file = open("/here/data", "rb")
storage.umount("/here")
del vfs
gc.collect()
fill = [bytes(64) for i in range(200)]
attempt("file", lambda: len(file.read()))
attempt("list", lambda: [entry[0] for entry in listed])
lost = [storage.VfsFat(disk).open("/data", "a") for i in range(3)]
del lost, file
gc.collect()

print("# imports from it")
made()
with vfs.open("/from_disk.py", "w") as source:
    source.write("def f():\n    return 'from the disk'\n" + "# long\n" * 300)
storage.mount(vfs, "/here")
import sys

sys.path.append("/here")
disk.hook = lambda *args: gc.collect()
import from_disk

print(from_disk.f())
sys.modules.clear()


def interrupt(*args):
    raise KeyboardInterrupt


disk.hook = interrupt
attempt("import", lambda: __import__("from_disk"))
attempt("listdir", lambda: os.listdir("/here"))
print("# as a mount of itself")
disk.hook = lambda *args: os.listdir("/here") and None
attempt("listdir", lambda: os.listdir("/here"))
