# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Reads on after the host did something to the file.
file = open("/data.txt")
print(len(file.read(600)))
input("go on? ")
try:
    while text := file.read(1000):
        print(len(text), set(text))
    print("end")
except OSError as error:
    print("lost:", error)
