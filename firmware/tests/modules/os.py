# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import os


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


print(os.uname())
print(os.uname().machine, os.uname()[0], os.sep)
print(os.getcwd())
os.mkdir("/one")
os.mkdir("/one/two")
with open("/one/a.txt", "w") as file:
    print(file.write("hello"))
print(sorted(os.listdir("/one")), os.listdir("/one/two"))
os.chdir("/one")
print(os.getcwd(), sorted(os.listdir()), sorted(os.listdir(".")))
os.chdir("two")
print(os.getcwd(), sorted(os.listdir("..")))
os.chdir("..")
os.rename("a.txt", "b.txt")
print(sorted(os.listdir()))
status = os.stat("b.txt")
print(status[0] == 0x8000, status[6], len(status), os.stat("two")[0] == 0x4000)
os.utime("b.txt", (1000000000, 1000000000))
print(os.stat("b.txt")[8])
os.utime("b.txt", (0, 0))
print(os.stat("b.txt")[8])
fails(lambda: os.utime("b.txt", None))
fails(lambda: os.utime("b.txt", (1,)))
fails(lambda: os.utime("b.txt", [1, 2]))
os.remove("b.txt")
os.rmdir("two")
print(os.listdir())
os.chdir("/")
with open("/one/c", "w"):
    pass
os.unlink("/one/c")
os.rmdir("/one")
size, _, total, free, *_ = os.statvfs("/")
print(size, total > 0, 0 < free <= total, len(os.statvfs("/")))
os.sync()
print(len(os.urandom(8)), os.urandom(8) != os.urandom(8), os.urandom(0))

print("-- errors")
fails(lambda: os.remove("/nothing"))
fails(lambda: os.rmdir("/nothing"))
fails(lambda: os.chdir("/nothing"))
fails(lambda: os.listdir("/nothing"))
fails(lambda: os.stat("/nothing"))
fails(lambda: os.rename("/nothing", "/x"))
fails(lambda: os.mkdir("/nothing/deeper"))
fails(lambda: os.utime("/nothing", (0, 0)))
os.mkdir("/full")
open("/full/file", "w").close()
fails(lambda: os.mkdir("/full"))
fails(lambda: os.rmdir("/full"))
fails(lambda: os.rename("/full/file", "/full"))
fails(lambda: os.rename("/full", "/full/deeper"))
os.mkdir("/full/two")
os.chdir("/full/two")
fails(lambda: os.rename("/FULL", "deeper"))
os.rename("../two", "/three")
os.rename("/full", "/three/full")
os.chdir("/")
print(os.listdir("/three"), os.listdir("/three/full"))
fails(lambda: os.urandom(-1))
fails(lambda: os.listdir(3))
fails(lambda: os.system("ls"))
