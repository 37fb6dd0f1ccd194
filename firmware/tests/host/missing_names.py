# Prints which of NAMES, "digitalio.DigitalInOut.value" each, are not there.


def is_there(name):
    module, *path = name.split(".")
    thing = __import__(module)
    for i, part in enumerate(path):
        if part not in dir(thing):
            return False
        if i < len(path) - 1:
            thing = getattr(thing, part)
    return True


for name in NAMES.split():
    if not is_there(name):
        print(name)
