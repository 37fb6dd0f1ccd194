# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Keeps a log open and flushes each line of it; says what is safe by then.
with open("/log.txt", "w") as log:
    for n in range(120):
        log.write("line %d\n" % n)
        log.flush()
        print("logged", n)
print("all logged")
