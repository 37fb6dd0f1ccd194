import adafruit_hashlib as hashlib
from adafruit_hashlib import _md5, _sha1, _sha256, _sha512

texts = (b"", b"abc", b"The quick brown fox jumps over the lazy dog", bytes(range(256)), b"a" * 119)
# Known answers of FIPS 180 and RFC 1321, and the rest against CPython's own hashlib.
for name in ("md5", "sha1", "sha224", "sha256", "sha512"):
    for text in texts:
        print(name, hashlib.new(name, text).hexdigest())
pieces = _sha256.sha256()
for text in texts:
    pieces.update(text)
print(pieces.hexdigest() == _sha256.sha256(b"".join(texts)).hexdigest(), pieces.digest()[:4])
for make in (_md5.md5, _sha1.sha1, _sha256.sha224, _sha256.sha256, _sha512.sha384, _sha512.sha512):
    made = make(b"ab")
    made.update(b"c")
    print(make.__name__, made.digest_size, made.hexdigest(), made.digest() == make(b"abc").digest())
try:
    hashlib.new("nothing")
except ValueError as error:
    print("ValueError", error)
