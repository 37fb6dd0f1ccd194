# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT


def fails(statement):
    try:
        exec(statement)
    except Exception as e:
        print(type(e).__name__, e)


print("-- a folder beside a module of its name")
import both
import plain

print(both.which, both.__file__)
fails("plain.which")
print(__import__("plain.inner").inner.which)

print("-- a file of a built-in module's name")
import gc
import json

print(hasattr(gc, "mine"), hasattr(json, "mine"))

print("-- what is not there")
fails("import nothing")
fails("import both.nothing")
fails("from both import nothing")
fails("import plain.inner.deeper")
fails("from . import both")
fails("from .both import which")
fails("import größer")

print("-- names beyond ASCII")
import größe
import os

print(größe.breite, größe.__name__)
with open("日本語 😀.txt", "w") as file:
    print(file.write("Zoë 😀\n"))
print(open("/日本語 😀.txt").read(), open("日本語 😀.txt", "rb").read())
os.rename("日本語 😀.txt", "Straße.txt")
print([name for name in os.listdir("/") if name[0] not in "bcgjlp"])
print(os.stat("STRAßE.TXT")[6])
fails('open("Straẞen.txt")')
os.mkdir("Ордер")
os.chdir("Ордер")
print(os.getcwd(), os.listdir())
os.chdir("/")
os.rmdir("Ордер")
os.remove("Straße.txt")
