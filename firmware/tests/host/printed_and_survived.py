# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Prints one error and survives it, and ends with another.
import traceback

try:
    missing
except NameError as error:
    traceback.print_exception(error)
print("goes on")
while true:
    pass
