# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Disks in Python that raise, lie, keep what they get, and change what is written and read:
# each may harm nothing but its own files.
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


print("# raises at each call, and is whole when it no longer does")
for act in (reads, writes):
    failed = 0
    for at in range(60):
        made()
        left = at

        def hook(*args):
            global left
            left -= 1
            if left == -1:
                raise KeyError(args[0])

        disk.hook = hook
        try:
            act(vfs)
        except KeyError:
            failed += 1
        disk.hook = None
        assert reads(vfs)[0] == 5120
        writes(vfs)
    print(act.__name__, failed > 3, failed < 60)

print("# returns")
for value in (0, 1, -1, 5, False, True, "text", None, 1.5, 1 << 70):
    made()
    disk.hook = lambda *args: value
    attempt(repr(value), lambda: reads(vfs))
    attempt(repr(value), lambda: storage.VfsFat(disk) and "made")
    attempt(repr(value), lambda: storage.VfsFat.mkfs(disk))

print("# sizes")
for count in (0, 1, 49, 50, 128, 100000, -1, 1 << 31, 1 << 40, "x", None):
    size = 0

    class Sized:
        def readblocks(self, block, buf):
            pass

        def writeblocks(self, block, buf):
            global size
            size += 1
            if size > 30:
                raise ValueError("enough")

        def ioctl(self, op, arg):
            return count if op == 4 else None

    attempt(count, lambda: storage.VfsFat.mkfs(Sized()))

print("# keeps and changes its buffers")
made()
kept = []
disk.hook = lambda what, block, buf: kept.append(buf) if what != "ioctl" else None
attempt("keeps", lambda: (reads(vfs), writes(vfs)))
for buf in kept:
    for i in range(len(buf)):
        buf[i] = 0xE5
attempt("wrote over them", lambda: reads(vfs))
disk.hook = lambda what, block, buf: buf.extend(bytes(2000)) if what == "write" else None
attempt("longer when written", lambda: writes(vfs))
disk.hook = lambda what, block, buf: buf.extend(b"12") or 0 if what == "read" else None
attempt("longer when read", lambda: reads(vfs))

kept = buf = None
print("# changes what is read into and written from")
made()
into = bytearray(3000)


def resize(what, *args):
    if what != "ioctl":
        into.extend(bytes(100))


disk.hook = resize
with vfs.open("/data", "r+b") as file:
    attempt("into", lambda: file.readinto(into))
    attempt("from", lambda: file.write(into[:2000]))
disk.hook = None
print(reads(vfs)[0], len(into))
