# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import struct

import adafruit_ntp

NOW = 1709209815  # 29 February 2024, 12:30:15


class Socket:
    def __init__(self, pool):
        self.pool = pool

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return False

    def settimeout(self, seconds):
        pass

    def sendto(self, data, address):
        print("asks", address, data[0])
        self.address = address

    def recv_into(self, buffer):
        answer = self.pool.answers[self.address[0]]
        if answer is None:
            raise OSError(5, "no answer")
        buffer[: len(answer)] = answer
        return len(answer)


class Pool:
    AF_INET, SOCK_DGRAM = 2, 2

    def __init__(self, answers):
        self.answers = answers

    def getaddrinfo(self, host, port):
        if host not in self.answers:
            raise OSError(2, "unknown")
        return [(2, 2, 0, "", (host, port))]

    def socket(self, family, kind):
        return Socket(self)


def answer(seconds, poll=6):
    stamp = struct.pack("!II", seconds + 2208988800, 0)
    return bytes((0x24, 1, poll)) + bytes(29) + stamp + stamp


good = answer(NOW)
for servers in ({"a": good}, {"a": None, "b": good}, {"a": good[:20], "b": good}, {"a": answer(-2208988800), "b": None}):
    pool = Pool(servers)
    ntp = adafruit_ntp.NTP(pool, server=("a", "b"), cache_seconds=3600)
    try:
        time = ntp.utc_ns // 1000000000
        print(NOW <= time <= NOW + 5, NOW <= ntp.utc_ns // 1000000000 <= NOW + 5)
    except (OSError, ArithmeticError) as error:
        print(type(error).__name__, error.args)
try:
    adafruit_ntp.NTP(Pool({}), server="missing").utc_ns
except OSError as error:
    print("OSError", error)
