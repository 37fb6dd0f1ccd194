# A file system is no stream, though it has a protocol of its own in C.
import json
import msgpack
import select
import storage
import traceback


class Other(storage.VfsFat):
    pass


drive = storage.getmount("/")
poll = select.poll()
for use in (
    lambda: print("text", file=drive),
    lambda: json.load(drive),
    lambda: json.dump({}, drive),
    lambda: msgpack.pack({}, drive),
    lambda: msgpack.unpack(drive),
    lambda: traceback.print_exception(ValueError("x"), file=drive),
    lambda: select.select([drive], [drive], [], 0),
    lambda: poll.register(drive),
):
    try:
        print(use())
    except (AttributeError, OSError, TypeError) as error:
        print(type(error).__name__, error)
import beside

print(beside.NAME)
