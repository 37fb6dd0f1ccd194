import json

import adafruit_json_stream as stream


def chunks(text, size):
    data = text.encode()
    for i in range(0, len(data), size):
        yield data[i : i + size]


document = {
    "first": 1,
    "list": [1, 2.5, "three, [x]", None, True, [4, 5], {"six": 6}],
    "text": 'with "quotes" and \\ and }',
    "deep": {"a": {"b": {"c": [7, 8, 9]}}},
    "last": "end",
}
text = json.dumps(document)
# Dicts have no order of their own on boards: what a key holds is what is compared.
for size in (1, 7, 1000):
    for key in ("first", "text", "last"):
        print(size, key, stream.load(chunks(text, size))[key])
    numbers = stream.load(chunks(text, size))["list"]
    print([value if not hasattr(value, "finish") else value.as_object() for value in numbers])
    print(stream.load(chunks(text, size))["deep"]["a"]["b"].as_object())
    print(sorted(stream.load(chunks(text, size))))
    print([c for c in stream.load(chunks(text, size))["deep"]["a"]["b"]["c"]])
print(sorted(key for key, value in stream.load(chunks('{"x": 1, "y": [2], "z": {"w": 3}}', 3)).items()))
try:
    stream.load(chunks(text, 9))["missing"]
except KeyError as error:
    print("KeyError", error.args[0])
partly = stream.load(chunks('{"a": [1, 2], "b": 3}', 2))
print(partly["a"].as_object(), partly["b"])
