# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import os
import storage


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


drive = storage.getmount("/")
print(type(drive), drive is storage.getmount("/"), isinstance(drive, storage.VfsFat))
print(drive.label, drive.readonly)
drive.label = "mine"
print(drive.label)
fails(lambda: setattr(drive, "readonly", True))
fails(lambda: setattr(drive, "label", 3))
fails(lambda: setattr(drive, "label", "far too long a label"))

print("-- its methods")
drive.mkdir("/d")
with drive.open("/d/file.txt", "w") as file:
    file.write("twelve chars")
print(sorted(name for name, *_ in drive.ilistdir("/d")), drive.stat("/d/file.txt")[6])
drive.rename("/d/file.txt", "/d/other.txt")
print(list(drive.ilistdir("/d")))
print(len(drive.statvfs("/")), drive.statvfs("/")[0])
drive.utime("/d/other.txt", (1_700_000_001, 0))
print(os.stat("/d/other.txt")[7:])
drive.remove("/d/other.txt")
drive.rmdir("/d")
fails(lambda: drive.stat("/d"))

print("-- where nothing is mounted, and where something is")
fails(lambda: storage.getmount("/sd"))
fails(lambda: storage.umount("/sd"))
fails(lambda: storage.umount(5))
fails(lambda: storage.remount("/sd"))
fails(lambda: storage.mount(5, "/sd"))
fails(lambda: storage.mount(drive, "/sd"))
os.mkdir("/again")
storage.mount(drive, "again")
print("code.py" in os.listdir("/again"), storage.getmount("/again") is drive)
storage.umount("/again")
print(os.listdir("/again"))
os.rmdir("/again")

print("-- read-only")
storage.remount("/", True)
print(drive.readonly)
fails(lambda: open("/new.txt", "w"))
fails(lambda: open("/code.py", "a"))
fails(lambda: os.mkdir("/new"))
fails(lambda: os.remove("/none.txt"))
fails(lambda: os.rmdir("/lib"))
fails(lambda: os.rename("/code.py", "/new.py"))
fails(lambda: os.utime("/code.py", (0, 0)))
fails(lambda: setattr(drive, "label", "X"))
print(len(open("/code.py").read(5)))
storage.remount("/", readonly=False)
open("/new.txt", "w").close()
os.remove("/new.txt")
storage.remount("/", True, disable_concurrent_write_protection=True)
open("/new.txt", "w").close()

print("-- after boot.py")
fails(storage.disable_usb_drive)
fails(storage.enable_usb_drive)
fails(lambda: storage.erase_filesystem(extended=True))
