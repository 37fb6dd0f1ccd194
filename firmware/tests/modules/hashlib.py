# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# The examples of FIPS 180 (https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values),
# lengths around a block's end, and what is refused.
import hashlib
from binascii import hexlify


def hex_digest(name, data):
    return hexlify(hashlib.new(name, data).digest()).decode()


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


two_blocks = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
for name in ("sha1", "sha256"):
    for data in (b"", b"abc", two_blocks, b"a" * 10000):
        print(name, len(data), hex_digest(name, data))
    for length in (55, 56, 63, 64, 65, 119, 120, 2048, 2049):
        h = hashlib.new(name)
        for i in range(length):
            h.update(bytes([i & 255]))
        whole = hashlib.new(name, data=bytes(i & 255 for i in range(length)))
        print(length, hexlify(h.digest())[:16], h.digest() == whole.digest() == h.digest())

h = hashlib.new("sha256", None)
print(h.digest_size, type(h), hashlib.new("sha1").digest_size)
h.update(bytearray(b"a"))
h.digest()
h.update(memoryview(b"_bc_")[1:3])
print(h.digest() == hashlib.new("sha256", b"abc").digest(), type(h.digest()))
print(hex_digest("sha1", "abc"))
fails(lambda: hashlib.new("md5"))
fails(lambda: hashlib.new("SHA1"))
fails(lambda: hashlib.new(b"sha1"))
fails(lambda: hashlib.new())
fails(lambda: hashlib.new("sha1", 5))
fails(lambda: hashlib.new("sha1", b"", name="sha1"))
fails(lambda: h.update(None))
fails(lambda: h.update())
fails(lambda: type(h)())
fails(lambda: type(h).update(1, b""))
fails(lambda: type(h).digest("text"))
fails(lambda: hashlib.sha256)
fails(lambda: h.hexdigest())
fails(lambda: setattr(h, "digest_size", 3))

try:

    class Hash(type(h)):
        pass

except TypeError as e:
    print(e)
