# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# VfsFat of a disk that is written in Python.
import gc
import os
import storage
import sys


class RAMBlockDev:
    def __init__(self, blocks, size=512):
        self.size = size
        self.data = bytearray(blocks * size)
        self.asked = set()

    def readblocks(self, block, buf):
        start = block * self.size
        buf[:] = self.data[start : start + len(buf)]

    def writeblocks(self, block, buf):
        start = block * self.size
        self.data[start : start + len(buf)] = buf

    def ioctl(self, op, arg):
        self.asked.add(op)
        if op == 4:
            return len(self.data) // self.size
        if op == 5:
            return self.size


def tell(act, *args):
    try:
        print(act(*args))
    except Exception as e:
        print(type(e).__name__, e)


def attempt(text):
    print(text, end=": ")
    try:
        print(eval(text))
    except Exception as e:
        print(type(e).__name__, e)


device = RAMBlockDev(128)
blank = storage.VfsFat(device)
attempt('storage.mount(blank, "/ramdisk")')
os.mkdir("/ramdisk")
attempt('storage.mount(blank, "/ramdisk")')
attempt("blank.stat('/')")
attempt("blank.label")

print("-- made")
print(storage.VfsFat.mkfs(device))
vfs = storage.VfsFat(device)
print(sorted(device.asked), vfs.readonly, repr(vfs.label))
print(vfs.statvfs("/"), vfs.stat("/"))
print(list(vfs.ilistdir()), list(vfs.ilistdir(b"/")))
storage.mount(vfs, "/ramdisk")
print(storage.getmount("/ramdisk") is vfs, vfs.readonly, os.listdir("/").count("ramdisk"))
names = [entry[0] for entry in storage.getmount("/").ilistdir("/")]
print(os.listdir("/") == names, os.listdir("//") == names, os.listdir() == names, os.listdir(".") == names)
attempt('storage.mount(vfs, "/ramdisk")')
attempt('storage.mount(vfs, "/nowhere")')

print("-- files")
with open("/ramdisk/a.txt", "w") as file:
    print(file.write("hello " * 300))
with open("/ramdisk/a.txt") as file:
    text = file.read()
print(len(text), text[:5], os.stat("/ramdisk/a.txt")[6])
with open("/ramdisk/a.txt", "r+b") as file:
    file.seek(1500)
    print(file.read(7), file.tell())
    into = bytearray(1000)
    print(file.readinto(into), bytes(into[:6]), file.readinto(into))
    file.seek(2)
    print(file.readinto(into, 3), bytes(into[:4]))
    file.seek(2)
    file.write(b"LLO")
    file.seek(0)
    print(file.readline()[:12])
with open("/ramdisk/a.txt", "a") as file:
    file.write("end\nline\n")
with open("/ramdisk/a.txt") as file:
    print([len(line) for line in file])
os.mkdir("/ramdisk/lib")
os.rename("/ramdisk/a.txt", "/ramdisk/lib/Longer name é.txt")
print(os.listdir("/ramdisk"), os.listdir("/ramdisk/lib"))
os.chdir("/ramdisk/lib")
print(os.getcwd(), os.listdir(), os.stat("../lib")[0])
os.chdir("/")
attempt('os.rename("/ramdisk/lib", "/lib2")')
attempt('os.rmdir("/ramdisk/lib")')
attempt('os.remove("/ramdisk/none")')
attempt('open("/ramdisk/none")')
vfs.label = "ram"
print(vfs.label, storage.VfsFat(device).label)
free = os.statvfs("/ramdisk")[3]
os.remove("/ramdisk/lib/Longer name é.txt")
print(os.statvfs("/ramdisk")[3] - free)

print("-- import")
with open("/ramdisk/lib/from_ram.py", "w") as file:
    file.write("print(__name__, __file__)\nvalue = [i * i for i in range(5)]\n")
sys.path.append("/ramdisk/lib")
import from_ram

print(from_ram.value)

print("-- full")
large = open("/ramdisk/large", "wb")
for i in range(11):
    print(i, end=" ")
    attempt("large.write(bytes(5000))")
large.close()
os.remove("/ramdisk/large")

print("-- two, one of them in a file")
disk = open("/disk.img", "w+b")
for i in range(128):
    disk.write(bytes(512))


class FileBlockDev:
    def readblocks(self, block, buf):
        disk.seek(block * 512)
        disk.readinto(buf)

    def writeblocks(self, block, buf):
        disk.seek(block * 512)
        disk.write(buf)

    def ioctl(self, op, arg):
        if op == 3:
            disk.flush()
        if op == 4:
            return 128


storage.VfsFat.mkfs(FileBlockDev())
second = storage.VfsFat(FileBlockDev())
os.mkdir("/second")
storage.mount(second, "/second")
with open("/second/there.txt", "w") as there, open("/ramdisk/here.txt", "w") as here:
    for i in range(60):
        there.write("there %d\n" % i)
        here.write("here %d\n" % i)
print(os.stat("/second/there.txt")[6], os.stat("/ramdisk/here.txt")[6])
print(open("/second/there.txt").read()[-9:], open("/ramdisk/here.txt").read()[-8:], end="")
storage.umount("/second")
disk.close()

print("-- unmounted")
kept = open("/ramdisk/here.txt", "a")
folder = vfs.ilistdir("/")
lost = open("/ramdisk/lost.txt", "w")
lost.write("not closed")
del lost
storage.umount(vfs)
attempt('storage.umount("/ramdisk")')
attempt('storage.getmount("/ramdisk")')
attempt('open("/ramdisk/here.txt")')
print(os.listdir("/ramdisk"))
del vfs
gc.collect()
kept.write("more\n")
kept.close()
print([entry[0] for entry in folder])
again = storage.VfsFat(device)
print(again.open("/here.txt", "r").read()[-13:], again.stat("/lost.txt")[6])

print("-- read-only")
storage.mount(again, "/ramdisk", readonly=True)
print(again.readonly)
attempt('open("/ramdisk/new", "w")')
attempt('os.remove("/ramdisk/here.txt")')
attempt('os.mkdir("/ramdisk/new")')
attempt('setattr(again, "label", "no")')
print(storage.remount("/ramdisk", readonly=False), again.readonly)
os.mkdir("/ramdisk/new")
storage.remount("/ramdisk", True, disable_concurrent_write_protection=True)
print(again.readonly, storage.getmount("/").readonly)
storage.umount("/ramdisk")


class ReadOnly:
    def __init__(self):
        self.readblocks = device.readblocks

    def count(self):
        return 128


old = storage.VfsFat(ReadOnly())
print(old.readonly, old.open("/here.txt", "r").readline(), end="")
attempt('old.open("/x", "w").close()')
attempt("storage.VfsFat(5)")
attempt("storage.VfsFat()")
attempt("storage.VfsFat(object())")
attempt("storage.VfsFat.mkfs(ReadOnly())")
