# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Counts on from the files it finds, of which there are FILES (set by the test); each is a number, over and over.
last = 0
for n in range(FILES):
    try:
        with open("/file%d.txt" % n) as file:
            words = file.read().split()
        if len(set(words)) == 1 and len(words) == 300:
            last = max(last, int(words[0]))
        else:
            print("torn:", n, len(words))
    except OSError:
        pass
input("found %d; go on? " % last)
while True:
    last += 1
    with open("/file%d.txt" % (last % FILES), "w") as file:
        for i in range(3):
            file.write(("%d " % last) * 100)
    print("saved", last)
