# libraries: adafruit_rsa adafruit_hashlib adafruit_logging adafruit_binascii
import adafruit_rsa as rsa
from adafruit_rsa import common, core, prime, transform

# Primes, so that the keys are the same in each run.
P, Q = 0xf720d4a8f57c12e9, 0xea64a91c2bd7bc7d
LARGE_P = 0xce2306768c60085e159f2afd776b086d39744fb261738e0c8d26929da00ad29f72e1a8e31213c8d7964ae7d8f0bcb76f
LARGE_Q = 0xf82d0307f4f278ca9ea876525925cba7524ba2b5ef0519fe0a60e4ee894927eff3f031339217c8e00f179a6dda977fd9
E = 65537


def keys(p, q):
    d = common.inverse(E, (p - 1) * (q - 1))
    return rsa.PublicKey(p * q, E), rsa.PrivateKey(p * q, E, d, p, q)


print(prime.gcd(48, 18), prime.are_relatively_prime(14, 15), prime.are_relatively_prime(14, 21))
print([n for n in range(2, 60) if prime.is_prime(n)], prime.is_prime(2**61 - 1), prime.is_prime(2**61 + 1))
print(common.bit_size(1023), common.bit_size(1024), common.byte_size(1 << 1023), common.ceil_div(100, 7))
print(common.extended_gcd(240, 46), common.inverse(7, 120), common.crt([2, 3], [3, 5]))
print(transform.bytes2int(b"\x80@\x0f"), transform.int2bytes(123456789), transform.int2bytes(7, 4))

public, private = keys(P, Q)
print(public, private["p"] == P, public == rsa.PublicKey(P * Q, E), public != rsa.PublicKey(5, E))
number = 0x123456789ABCDEF
print(core.encrypt_int(number, E, P * Q))
print(core.decrypt_int(core.encrypt_int(number, E, P * Q), private.d, P * Q) == number)
print(private.blinded_decrypt(core.encrypt_int(number, E, P * Q)) == number)

public, private = keys(LARGE_P, LARGE_Q)
secret = rsa.encrypt(b"hello", public)
print(len(secret), rsa.decrypt(secret, private))
try:
    rsa.encrypt(b"x" * 90, public)
except OverflowError as error:
    print("OverflowError", error)
try:
    rsa.decrypt(b"\x01" * 96, private)
except rsa.pkcs1.DecryptionError as error:
    print("DecryptionError", error)

signature = rsa.sign(b"a message", private, "SHA-256")
print(signature.hex() if hasattr(signature, "hex") else signature)
print(rsa.verify(b"a message", signature, public), rsa.find_signature_hash(signature, public))
for message, sign in ((b"another", signature), (b"a message", b"\x05" * 96)):
    try:
        rsa.verify(message, sign, public)
    except rsa.pkcs1.VerificationError as error:
        print("VerificationError", error)
try:
    rsa.sign(b"", private, "nothing")
except ValueError as error:
    print("ValueError", error)
