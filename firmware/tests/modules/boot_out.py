# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import os

print(repr(open("/boot_out.txt", "rb").read().decode()))
print(sorted(name for name in os.listdir("/") if name != "lib"))
