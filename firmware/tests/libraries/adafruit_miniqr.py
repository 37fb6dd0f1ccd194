import adafruit_miniqr as miniqr


def show(matrix):
    for y in range(matrix.height):
        print("".join("#" if matrix[x, y] else "." for x in range(matrix.width)))


for text, arguments, making in (
    (b"https://example.com", {}, {}),
    (b"hello", {"qr_type": 3, "error_correct": miniqr.H}, {"mask_pattern": 5}),
    (b"x" * 60, {"error_correct": miniqr.M}, {"mask_pattern": 2}),
    (b"1234567890" * 12, {"error_correct": miniqr.Q}, {"test": True}),
):
    code = miniqr.QRCode(**arguments)
    code.add_data(text)
    code.make(**making)
    print(code.type, code.ECC, code.module_count, code.matrix.width)
    show(code.matrix)

print(miniqr.QRUtil.get_BCH_type_info(5), miniqr.QRUtil.get_BCH_type_number(7), miniqr.QRUtil.get_BCH_digit(300))
print([miniqr.QRUtil.get_mask(mask, 3, 4) for mask in range(8)])
polynomial = miniqr.QRUtil.get_error_correct_polynomial(7)
print([polynomial.get(i) for i in range(polynomial.get_length())])
bits = miniqr.QRBitBuffer()
bits.put(0b1011, 4)
bits.put_bit(1)
print(bits, bits.get_length_bits(), bits.get(0))
matrix = miniqr.QRBitMatrix(4, 4)
matrix[3, 1] = 1
print(matrix[3, 1], matrix[0, 1])
print(matrix)
for bad in (lambda: matrix[4, 0], lambda: miniqr.QRUtil.get_mask(9, 0, 0), lambda: miniqr.QRPolynomial([], 0)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__)
