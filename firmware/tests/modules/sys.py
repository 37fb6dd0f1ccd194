# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import sys

print(sys.implementation.name, sys.implementation.version, sys.implementation.version[0] >= 7)
print(sys.implementation._machine)
print(sys.platform, sys.version, sys.version_info >= (3, 4))
print(sys.byteorder, sys.maxsize, sys.argv)
print(sys.path)
print("board" in sys.modules, sys.modules is not None)
print(sys)
sys.path.append("/more")
print(sys.path)
print([name for name in ("stdin", "stdout", "exit", "path", "modules") if name in dir(sys)])
sys.stdout.write("written\n")
for name in ("nothing", "ps1", "print_exception", "getsizeof"):
    try:
        getattr(sys, name)
    except AttributeError as e:
        print(e)
try:
    sys.implementation = 1
except AttributeError as e:
    print(e)
sys.exit()
