import microosc
from microosc import OscMsg


class Socket:
    def __init__(self):
        self.packets = []

    def setsockopt(self, level, option, value):
        print("option", value)

    def bind(self, address):
        print("bind", address)

    def settimeout(self, seconds):
        pass

    def setblocking(self, flag):
        pass

    def sendto(self, data, address):
        self.packets.append(bytes(data))
        print("sent", bytes(data), address)
        return len(data)

    def recvfrom_into(self, buffer):
        if not self.packets:
            raise OSError(11)
        data = self.packets.pop(0)
        buffer[: len(data)] = data
        return len(data), ("host", 1)


class Source:
    AF_INET, SOCK_DGRAM = 2, 2

    def __init__(self):
        self.made = Socket()

    def socket(self, family, kind):
        return self.made

    def getaddrinfo(self, host, port):
        return [(2, 2, 0, "", (host, port))]


source = Source()
client = microosc.OSCClient(source, "224.0.0.1", 5000)
messages = [
    OscMsg("/1/fader", [0.5], ("f",)),
    OscMsg("/2/toggle", [7, -1], ("i", "i")),
    OscMsg("/text", ["hello", 1.25, "abc"], ("s", "f", "s")),
    OscMsg("/none", [], ()),
]
for message in messages:
    print(client.send(message))
server = microosc.OSCServer(source, "0.0.0.0", 5000, {"/1/": lambda m: print("one", m), "/": lambda m: print("any", m.addr)})
for _ in range(6):
    server.poll()
buffer = bytearray(64)
size = microosc.create_osc_packet(messages[2], buffer)
print(size, microosc.parse_osc_packet(buffer, size))
print(microosc.read_string(b"ab\x00\x00cd", 0), microosc.pack_string("abc", buffer, 4), microosc.pack_string("abcd", buffer, 4))
