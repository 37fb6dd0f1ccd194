# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Writes over a file, and once more when it is told to.
def write(text):
    with open("/notes.txt", "w") as file:
        file.write(text)


write("first words of the program")
input("Again? ")
write("second words of the program")
print("written")
