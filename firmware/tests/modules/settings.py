# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import os
import supervisor


def show(name, *default):
    try:
        print(name, repr(os.getenv(name, *default)))
    except Exception as e:
        print(name, type(e).__name__, e)


show("NAME")
show("NAME", "default")
print(os.getenv("NAME", default="other"))
with open("/settings.toml", "w") as file:
    file.write(r'''# Settings
name = "Ada"   # trailing
  spaced   =   "with spaces around"
empty = ""
number = 42
negative = -7 # comment
hex = 0xE1
octal = 0o17
underscores = 1_000
spaces_after = 5   
big = 123456789012345678901234567890
ratio = 1.5
exponent = 2e3
yes = true
escapes = "a\tb\nc\"d\\e\u00e9\U0001F600\z\b\r\v\f"
odd_number = "\u0x41\u  41\u+041"
namely = "longer name"
unended = "abc
after = "abc" def
bad_number = "\u12"
no_character = "\U00110000"
below_zero = "\u-001"
bare = hello there # comment
none =
ends_with_backslash = "\
alone
on_its_own
= 6
twice = 1
twice = 2
last_in_top = "top"
[table]
hidden = "cannot be seen"
''')
for name in (
    "name spaced empty number negative hex octal underscores spaces_after big ratio exponent yes "
    "escapes odd_number namely unended after bad_number no_character below_zero bare none "
    "ends_with_backslash alone on_its_own twice last_in_top hidden nam NAME"
).split():
    show(name, "default")
show("")
show("# Settings")
show(1)
print(hasattr(supervisor, "get_setting"))
for text in (
    b"", b"key = ", b"key = 7", b"key = 7\r\n", b'key = "x"\r\n', b'key = "', b'key = "\\', b'key = "\\u00',
    b'key = "\xc3\xa9"', b'key = "\xff"', b"key = 1\0 2", b"\0key = 1", b"other\0key = 1", b"key", b"key\n=8\n", b"\nkey=9\n",
    b'key = "' + b"x" * 3000 + b'"', b'key = "a" "', b"key=" + b"9" * 40,
):
    with open("/settings.toml", "wb") as file:
        file.write(text)
    print(text[:16], end=" ")
    show("key")
os.remove("/settings.toml")
os.mkdir("/settings.toml")
show("key", 5)
