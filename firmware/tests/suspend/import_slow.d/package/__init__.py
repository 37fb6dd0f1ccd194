# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
for i in range(20):
    pass
print("package is ready")
