# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# A program knows the file that it is in; so does a module.
import helper_module

print("running", __file__, "as", __name__)
print(helper_module.__file__, helper_module.where())
