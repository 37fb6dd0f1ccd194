import adafruit_binascii as binascii

for text in (b"a", b"ab", b"abc", bytes(range(256)), b"\xff\x00" * 40):
    line = binascii.b2a_base64(text)
    print(line, binascii.a2b_base64(line) == text)
    print(binascii.hexlify(text), binascii.unhexlify(binascii.hexlify(text)) == text)
print(binascii.a2b_base64(b"aGVs\nbG8=\n"), binascii.a2b_base64(b"a!G?V.s"), binascii.a2b_base64(b"QQ=="))
print(binascii.unhexlify("00ff7A"), binascii.B2A_HEX(b"\x01"), binascii.A2B_HEX(b"0a"))
for bad in (b"QQ", b"Q"):
    try:
        print(binascii.a2b_base64(bad))
    except ValueError as error:
        print("ValueError", error)
