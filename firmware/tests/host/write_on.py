# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Writes on after the host did something to the file.
file = open("/log.txt", "w")
file.write("x" * 5000)
input("go on? ")
try:
    file.write("y" * 5000)
    file.close()
    print("went on")
except OSError as error:
    print("lost:", error)
