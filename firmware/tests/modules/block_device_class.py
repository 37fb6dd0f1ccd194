# Classes that are made from VfsFat, and its properties where there is no such object.
import storage


class Disk:
    def __init__(self):
        self.data = bytearray(512 * 64)

    def readblocks(self, block, buffer):
        buffer[:] = self.data[block * 512 : block * 512 + len(buffer)]

    def writeblocks(self, block, buffer):
        self.data[block * 512 : block * 512 + len(buffer)] = buffer

    def ioctl(self, operation, argument):
        return {4: 64, 5: 512}.get(operation, 0)


class Plain(storage.VfsFat):
    pass


class Named(storage.VfsFat):
    @property
    def label(self):
        return "my " + super().label

    @property
    def readonly(self):
        return super().readonly

    def label_of(self):
        return super().label


class Borrowed:
    label = storage.VfsFat.label
    readonly = storage.VfsFat.readonly


class Unmade(storage.VfsFat):
    def __init__(self, disk):
        pass


disk = Disk()
storage.VfsFat.mkfs(disk)
plain = Plain(disk)
print(plain.readonly, repr(plain.label))
plain.label = "DISK"
print(plain.label, Named(disk).label, Named(disk).readonly)


def tell(act):
    try:
        print(act())
    except (AttributeError, NotImplementedError, TypeError) as error:
        print(type(error).__name__, error)


tell(lambda: Borrowed().label)
tell(lambda: Borrowed().readonly)
tell(lambda: setattr(Borrowed(), "label", "A"))
tell(lambda: Unmade(disk).label)
tell(lambda: Named.label_of(5))
tell(lambda: Named.label_of(Borrowed()))
