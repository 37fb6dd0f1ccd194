# A width below 0 is no width, however far below it is.
for width in (-1, -40, -(2**31) + 3, -(2**31) + 5):
    print(repr("%*d" % (width, 1234)), repr("%*s" % (width, "abcd")), repr("%*.1f" % (width, 1.5)))
    print(repr("%-*d" % (width, 1234)), repr("%0*d" % (width, 1234)))
