# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# What ends too early is not taken for complete.
import json

for text in ('{"a": 1', "[1, 2", "[", "{", "[[1]", '{"a": [1]', "", "   ", '"a'):
    try:
        print(json.loads(text))
    except ValueError:
        print("ValueError", text)
print(json.loads(' {"a": [1, {"b": null}]} '), json.loads("7"))
