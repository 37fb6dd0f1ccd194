import adafruit_itertools as it
from adafruit_itertools import adafruit_itertools_extras as extras


def first(n, iterable):
    return [value for _, value in zip(range(n), iterable)]


print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 4], lambda a, b: a * b)))
print(list(it.chain([1], "ab", ())), list(it.chain_from_iterable(["ab", "c"])))
print(list(it.combinations("ABCD", 2)), list(it.combinations([1], 2)))
print(list(it.combinations_with_replacement("AB", 2)))
print(list(it.compress("ABCDEF", [1, 0, 1, 0, 1, 1])))
print(first(3, it.count(10, 5)), first(5, it.cycle("AB")))
print(list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(lambda x: x < 3, [1, 3, 2])))
print(list(it.filterfalse(lambda x: x % 2, range(6))), list(it.filterfalse(None, [0, 1, "", "a"])))
print([(key, list(group)) for key, group in it.groupby("AAABBA")])
print([(key, list(group)) for key, group in it.groupby([1, 3, 2, 4], lambda x: x % 2)])
print(list(it.islice("ABCDEFG", 2)), list(it.islice("ABCDEFG", 2, None, 2)), list(it.islice("AB", 0)))
print(list(it.permutations([1, 2, 3])), list(it.permutations("ABC", 2)))
print(list(it.product("AB", [1, 2])), list(it.product([0, 1], r=2)))
print(list(it.repeat(7, 3)), first(2, it.repeat("x")))
print(list(it.starmap(pow, [(2, 5), (3, 2)])))
a, b = it.tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
print(list(it.zip_longest("AB", "xyz", fillvalue="-")))
for bad in ((-1,), (1, -1), (1, 2, 0)):
    try:
        list(it.islice("AB", *bad))
    except ValueError as error:
        print(error)

print(extras.all_equal("aaa"), extras.all_equal("aab"), extras.all_equal(""))
print(extras.dotproduct([1, 2, 3], [4, 5, 6]))
print(extras.first_true([0, "", 5]), extras.first_true([0], "no"), extras.first_true(range(9), 0, lambda x: x > 4))
print(list(extras.flatten([[1], [2, 3]])), [list(group) for group in extras.grouper("ABCDE", 2, "-")])
stack = [1, 2, 3]
print(list(extras.iter_except(stack.pop, IndexError)))
print(list(extras.ncycles("ab", 2)), extras.nth("abc", 1), extras.nth("abc", 9, "none"))
print(first(4, extras.padnone([1, 2])), list(extras.pairwise("abcd")))
odd, even = extras.partition(lambda x: x % 2, range(6))
print(list(odd), list(even))
print(list(extras.prepend(0, [1, 2])), extras.quantify([1, 0, 2]))
print(list(extras.repeatfunc(lambda: 5, 2)), list(extras.roundrobin("ABC", "D", "EF")))
print(first(3, extras.tabulate(lambda x: x * x, 2)), list(extras.tail(2, "abcd")), extras.take(2, "abcd"))
