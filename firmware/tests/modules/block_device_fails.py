# A read that fails once leaves nothing behind: what is free is counted anew.
import os
import storage


class Disk:
    fails = False
    bytes = bytearray(128 * 512)

    def readblocks(self, block, into):
        if Disk.fails:
            Disk.fails = False
            return 5
        into[:] = self.bytes[block * 512 : block * 512 + len(into)]

    def writeblocks(self, block, what):
        self.bytes[block * 512 : block * 512 + len(what)] = what

    def ioctl(self, operation, argument):
        return len(self.bytes) // 512 if operation == 4 else 0


os.mkdir("/disk")
disk = Disk()
storage.VfsFat.mkfs(disk)
storage.mount(storage.VfsFat(disk), "/disk")
Disk.fails = True
try:
    os.statvfs("/disk")
except OSError as error:
    print(repr(error))
print(os.statvfs("/disk")[3] > 80)
with open("/disk/a", "w") as file:
    print(file.write("hello"))
