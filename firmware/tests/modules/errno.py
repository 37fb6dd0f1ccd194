# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import errno


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


print(errno.ENOENT, errno.EEXIST, errno.errorcode[2], errno.errorcode[28])
print([name for name in dir(errno) if " " in name])
for number in (errno.EPERM, errno.ENOENT, errno.EIO, errno.EACCES, errno.EEXIST, errno.ENODEV):
    print(OSError(number))
for number in (errno.EINVAL, errno.ENOSPC, errno.EROFS, errno.EISDIR, errno.ETIMEDOUT, 9999):
    print(OSError(number))
print(OSError(2, "name.txt"), repr(OSError(2)), OSError("words"), OSError())
try:
    open("/nothing.txt")
except OSError as e:
    print(e, e.errno == errno.ENOENT, e.args)
