# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Doubled braces, as the last or the only thing in the string.
x = 7
print(f"{{", f"}}", f"{{}}", f"{{{x}}}", f"{{{{", f"a{{" f"{x}", f'''{{
{x}''', sep="|")
for source in ("f'{{\n'", "f'{{"):
    try:
        eval(source)
    except SyntaxError:
        print("SyntaxError")
