# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import slow_helper as helper

total = 0
for i in range(200):
    total += i
    helper.touch()
print("slow is ready", helper.touched)
