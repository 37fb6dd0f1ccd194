# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Files that are read line by line.
for i in range(10):
    with open("/helper.py") as file:
        print(len([line for line in file]))
