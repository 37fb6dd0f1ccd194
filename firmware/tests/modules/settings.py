# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import os
import supervisor


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


print(os.getenv("NAME"), os.getenv("NAME", "default"), os.getenv("NAME", default="other"))
print(supervisor.get_setting("NAME"), supervisor.get_setting("NAME", 7))
with open("/settings.toml", "w") as file:
    file.write(r'''# Settings
name = "Ada"   # trailing
  spaced   =   "with spaces around"
empty = ""
number = 42
negative = -7 # comment
hex = 0xE1
big = 123456789012345678901234567890
ratio = 1.5
exponent = 2e3
infinite = inf
yes = true
no = false
escapes = "a\tb\nc\"d\\e\u00e9\U0001F600\z"
namely = "longer name"
unended = "abc
after = "abc" def
bad_escape = "\u12"
bare = hello there
none =
last_in_top = "top"
[table]
hidden = "cannot be seen"
''')
for name in ("name", "spaced", "empty", "number", "negative", "hex", "escapes", "namely"):
    print(name, repr(os.getenv(name)), repr(supervisor.get_setting(name)))
for name in ("big", "ratio", "exponent", "infinite", "yes", "no", "last_in_top", "hidden"):
    print(name, repr(os.getenv(name)), repr(supervisor.get_setting(name)))
for name in ("unended", "after", "bad_escape", "bare", "none"):
    print(name, repr(os.getenv(name, "default")))
    fails(lambda: print(supervisor.get_setting(name)))
print(os.getenv("nam"), os.getenv("NAME"), os.getenv(""), os.getenv("# Settings"))
fails(lambda: os.getenv(1))
fails(lambda: os.getenv())
with open("/settings.toml", "w") as file:
    file.write('last = "no newline"')
print(os.getenv("last"))
