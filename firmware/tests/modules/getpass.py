# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import getpass
import io

print(repr(getpass.getpass()))
print(repr(getpass.getpass("PIN? ")))
print(repr(getpass.getpass(None)))
text = io.StringIO()
print(repr(getpass.getpass(prompt="Hidden: ", stream=text)), repr(text.getvalue()))
for key in ("Ctrl-D", "Ctrl-C"):
    try:
        getpass.getpass(key + ": ")
    except BaseException as e:
        print(type(e).__name__)
