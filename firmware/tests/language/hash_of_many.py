# Hashes that are large together.
large = tuple(range(2**30 - 20, 2**30))
print(hash(large) == hash(tuple(list(large))), hash(frozenset(large)) == hash(frozenset(reversed(large))))
print({large: 1}[large], {(large, large): 2}[large, large], {frozenset(large): 3}[frozenset(large)])
