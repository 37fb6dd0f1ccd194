# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Statements whose parts are hundreds of lines apart have the lines that they are on.
import traceback


def fails_at(source):
    try:
        exec(source, {"true": True, "false": False})
    except NameError as error:
        text = "".join(traceback.format_exception(type(error), error, error.__traceback__, chain=False))
        return text.split('"<string>", line ')[1].split(",")[0]


for n in (100, 300, 600, 1100):
    clauses = "except KeyError: pass\n" * n
    print(n, "except", fails_at("try:\n raise ValueError\n" + clauses + "except lost: pass\n") == str(n + 3))
    clauses = "elif false: pass\n" * n
    print(n, "elif", fails_at("if false: pass\n" + clauses + "elif lost: pass\n") == str(n + 2))
    print(n, "else", fails_at("if false: pass\n" + clauses + "else:\n lost\n") == str(n + 3))
    body = " true\n" * n
    print(n, "while", fails_at("while lost:\n" + body) == "1")
    print(n, "for", fails_at("for i in ():\n" + body + "else:\n lost\n") == str(n + 3))
    if n < 1000:
        print(n, "list", fails_at("[\n" + "true,\n" * n + "lost]\n") == str(n + 2))
        print(n, "list of", fails_at("[lost\n" + "\n" * 60 + "for x in (1,)]\n") == "1")
