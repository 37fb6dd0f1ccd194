# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# An attribute that is deleted is gone, and what the class has under its name is seen again.
class Box:
    size = 1


box = Box()
for repeat in range(2):
    box.size = 2
    box.lid = "open"
    del box.size, box.lid
    print(box.size, hasattr(box, "lid"), box.__dict__)
    try:
        del box.lid
    except AttributeError as error:
        print("AttributeError:", error)
del Box.size
print(hasattr(box, "size"))
