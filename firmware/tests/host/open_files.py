# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Waits for a line wherever FatFs has something else in its hands.
reading = open("/data.txt")
reading.read(10)
kept = open("/kept.txt", "w")
kept.write("k" * 700)
kept.flush()
input()
writing = open("/new.txt", "w")  # its entry is in FatFs's hands
input()
writing.write("w" * 100)  # a sector of it
input()
writing.write("w" * 4096)  # a sector of the FAT
input()
writing.close()
reading.read(100)
input()
