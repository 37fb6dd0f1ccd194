# A jump out of a finally block takes the place of the jump that the block was run for; variables stay as they
# are.
def one():
    a = "a"
    b = "b"
    while True:
        try:
            break
        finally:
            break
    return b, a


def two():
    a = "a"
    b = "b"
    for i in range(2):
        try:
            return "returned"
        finally:
            for j in range(2):
                try:
                    continue
                finally:
                    break
            break
    return b, a


def three():
    a = "a"
    b = "b"
    try:
        while True:
            try:
                try:
                    break
                finally:
                    break
            finally:
                break
        raise ValueError
    except ValueError:
        return b, a


print(one(), two(), three())
