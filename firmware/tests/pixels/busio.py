# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Until there are buses. adafruit_dotstar sets pins by itself then, as on boards whose pins have no SPI.
class SPI:
    def __init__(self, clock, MOSI=None, MISO=None):
        raise NotImplementedError
