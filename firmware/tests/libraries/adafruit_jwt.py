# libraries: adafruit_jwt adafruit_rsa adafruit_hashlib adafruit_logging adafruit_binascii
import json

from adafruit_binascii import a2b_base64
from adafruit_jwt import JWT, STRING_TOOLS
from adafruit_hashlib import _sha256
from adafruit_rsa import PublicKey, common, pkcs1, verify

P = 0xce2306768c60085e159f2afd776b086d39744fb261738e0c8d26929da00ad29f72e1a8e31213c8d7964ae7d8f0bcb76f
Q = 0xf82d0307f4f278ca9ea876525925cba7524ba2b5ef0519fe0a60e4ee894927eff3f031339217c8e00f179a6dda977fd9
E = 65537

# CPython's own hashes take no text.
pkcs1.HASH_METHODS["SHA-256"] = _sha256.sha256
D = common.inverse(E, (P - 1) * (Q - 1))
# One claim and no more: boards have dicts in an order of their own.
token = JWT.generate({"sub": "12345"}, (P * Q, E, D, P, Q), algo="RS256", headers={"kid": "a key"})
print(len(token.split(".")))
payload, _, signature = token.rpartition(".")
header, claims = [json.loads(STRING_TOOLS.urlsafe_b64decode(part)) for part in payload.split(".")]
print(sorted(header.items()), claims)
signature = a2b_base64(signature.replace("-", "+").replace("_", "/").encode())
print(len(signature), verify(payload.encode(), signature, PublicKey(P * Q, E)))
print(STRING_TOOLS.urlsafe_b64encode(b"\xff\xfe\xfd?"), STRING_TOOLS.urlsafe_b64decode("aGVsbG8="))
print(STRING_TOOLS.translate("a+b/c", {ord("+"): "-", ord("/"): None}))
try:
    JWT.validate("nothing")
except ValueError as error:
    print("ValueError", error)
try:
    JWT.generate({}, (P * Q, E, D, P, Q), algo="ES256")
except TypeError as error:
    print("TypeError", error)
