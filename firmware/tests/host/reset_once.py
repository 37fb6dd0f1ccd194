# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Resets the board, once after each power-on; what stands behind that is never reached.
import microcontroller

print(microcontroller.cpu.reset_reason)
if microcontroller.cpu.reset_reason is microcontroller.ResetReason.POWER_ON:
    try:
        microcontroller.reset()
    finally:
        print("never")
