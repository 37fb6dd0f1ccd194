# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
print("booted, ünd nöw")
open("/made.txt", "w").close()
1 / 0
