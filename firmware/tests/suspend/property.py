# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Properties, __getattr__, descriptors of operators: attribute access that runs a loop.


def busy(n):
    total = 0
    for i in range(n):
        total += i
    return total


class Sensor:
    def __init__(self):
        self._offset = 0

    @property
    def value(self):
        return busy(10) + self._offset

    @value.setter
    def value(self, offset):
        busy(10)
        self._offset = offset

    @staticmethod
    def fixed():
        return busy(5)

    @classmethod
    def named(cls):
        busy(5)
        return cls.__name__

    def __getattr__(self, name):
        if name.startswith("channel"):
            return busy(int(name[7:]))
        raise AttributeError(name)

    def __getitem__(self, index):
        busy(index)
        return index * index

    def __len__(self):
        busy(5)
        return 7

    def __contains__(self, item):
        busy(5)
        return item == 4

    def __call__(self, *args, **kwargs):
        busy(5)
        return args, sorted(kwargs.items())

    def __eq__(self, other):
        busy(5)
        return other == "sensor"

    def __hash__(self):
        busy(5)
        return 42

    def __bool__(self):
        busy(5)
        return False

    def __add__(self, other):
        busy(5)
        return "sum%d" % other

    def __radd__(self, other):
        busy(5)
        return "rsum%d" % other

    def __str__(self):
        busy(5)
        return "str"

    def __repr__(self):
        busy(5)
        return "repr"


sensor = Sensor()
print(sensor.value)
sensor.value = 100
print(sensor.value, sensor.fixed(), sensor.named())
print(sensor.channel4, sensor.channel10)
try:
    print(sensor.missing)
except AttributeError:
    print("AttributeError")
print(hasattr(sensor, "channel3"), hasattr(sensor, "nothing"), getattr(sensor, "nothing", "default"))
print(sensor[3], len(sensor), 4 in sensor, 5 in sensor)
print(sensor(1, 2, b=3, a=4))
print(sensor == "sensor", sensor == "other", sensor in [1, sensor], bool(sensor), not sensor)
print({sensor: "found"}[sensor])
print(sensor + 1, 2 + sensor, str(sensor), repr(sensor), [sensor], "%s %r" % (sensor, sensor))
print("{} {!r}".format(sensor, sensor))
