# What a class of int lacks, an int has not got either.
class Int(int):
    pass


n = Int(5)
print(n + 1, -n, ~n, abs(Int(-3)), bool(n), hash(n) == 5, int(n), n)
for f in (len, float, iter, lambda n: n[0], lambda n: [] + n):
    try:
        print(f(n))
    except TypeError:
        print("TypeError")


class Big(int):
    pass


print(-Big(2**70), ~Big(2**70), bool(Big(2**70)))
try:
    print(len(Big(2**70)))
except TypeError:
    print("TypeError")
