# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
name = "helper"
touched = 0


def touch():
    global touched
    touched += 1


for i in range(50):
    touch()
