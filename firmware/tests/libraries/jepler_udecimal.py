from jepler_udecimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_UP, Decimal, DecimalException, getcontext, localcontext
from jepler_udecimal import utrig

a, b = Decimal("1.10"), Decimal("-2.345")
print(a, repr(b), a + b, a - b, a * b, a / b, -b, abs(b), +a)
print(divmod(Decimal(17), Decimal("2.5")), Decimal(17) // Decimal(5), Decimal(17) % Decimal(5), Decimal(2) ** 10)
print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), a > b, a <= b, a.compare(b), a == Decimal("1.1"))
print(Decimal("1E+3"), Decimal("123.456E-10"), Decimal(10**30), Decimal("Infinity"), Decimal("-0"), Decimal("NaN"))
print(Decimal("123.456").to_eng_string(), Decimal("12.5E4").to_eng_string(), int(Decimal("9.9")), Decimal("5.500").normalize())
for rounding in (ROUND_DOWN, ROUND_HALF_EVEN, ROUND_UP):
    print(rounding, Decimal("2.675").quantize(Decimal("0.01"), rounding), Decimal("-7.5").to_integral_value(rounding))
print(round(Decimal("2.5")), round(Decimal("3.14159"), 2))
print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10())
print(a.as_tuple()[:], Decimal("12300").adjusted(), a.is_signed(), b.is_signed(), Decimal("NaN").is_nan())
print(a.max(b), a.min(b), a.copy_sign(b), b.copy_abs(), Decimal("0").is_zero(), Decimal(5).number_class())
with localcontext() as context:
    context.prec = 40
    print(Decimal(1) / Decimal(7), Decimal(2).sqrt())
getcontext().prec = 6
print(Decimal(1) / Decimal(7), getcontext().prec)
for name in ("sin", "cos", "tan", "asin", "acos", "atan"):
    print(name, getattr(utrig, name)(Decimal("0.5")))
for wrong in (lambda: Decimal(1) / Decimal(0), lambda: Decimal("x"), lambda: Decimal(-1).sqrt(), lambda: Decimal(0) / Decimal(0)):
    try:
        print(wrong())
    except DecimalException as error:
        print(type(error).__name__)
