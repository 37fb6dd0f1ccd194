# libraries: adafruit_requests adafruit_connection_manager
import io

import adafruit_connection_manager
import adafruit_requests


class Socket:
    def __init__(self, pool):
        self.pool = pool
        self.answer = b""

    def connect(self, address):
        print("connect", address)

    def settimeout(self, seconds):
        pass

    def send(self, data):
        self.pool.sent += bytes(data)
        if not self.answer:
            self.answer = self.pool.answers.pop(0)
        return len(data)

    def recv_into(self, buffer, size=0):
        count = min(size or len(buffer), len(self.answer), 13)
        buffer[:count] = self.answer[:count]
        self.answer = self.answer[count:]
        return count

    def close(self):
        print("close")


class Pool:
    AF_INET, SOCK_STREAM = 2, 1

    def __init__(self, answers):
        self.answers = answers
        self.sent = b""

    def getaddrinfo(self, host, port, family=0, kind=0):
        return [(2, 1, 0, "", (host, port))]

    def socket(self, family=2, kind=1, proto=0):
        return Socket(self)


def plain(body, extra=b""):
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n%s\r\n%s" % (len(body), extra, body)


pool = Pool(
    [
        plain(b"hello"),
        plain(b'{"a": [1, 2]}', b"Content-Type: application/json\r\n"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nchunk\r\n3\r\ned!\r\n0\r\n\r\n",
        b"HTTP/1.0 302 Found\r\nLocation: /moved\r\nContent-Length: 0\r\n\r\n",
        plain(b"moved"),
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone",
        plain(b"posted"),
        plain(b"put"),
        plain(bytes(range(40))),
        b"HTTP/1.1 204 No Content\r\n\r\n",
    ]
)
session = adafruit_requests.Session(pool)
with session.get("http://host/path?x=1", headers={"X-One": "1"}) as response:
    print(response.status_code, response.reason, response.text, response.headers["content-length"])
for call in (
    lambda: session.get("http://host/json").json()["a"],
    lambda: session.get("http://host:8080/chunks").text,
    lambda: session.get("http://host/old").text,
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
with session.get("http://host/missing") as response:
    print(response.status_code, response.reason, response.content)
with session.post("http://host/form", data={"key": "value"}) as response:
    print(response.text)
with session.put("http://host/data", data=b"bytes") as response:
    print(response.text)
with session.get("http://host/bytes") as response:
    print([bytes(piece) for piece in response.iter_content(16)])
with session.delete("http://host/gone") as response:
    print(response.status_code)
print(pool.sent)
manager = adafruit_connection_manager.get_connection_manager(pool)
print(manager is adafruit_connection_manager.get_connection_manager(pool), manager.managed_socket_count, manager.available_socket_count)
adafruit_connection_manager.connection_manager_close_all(pool)
print(manager.managed_socket_count)
for wrong in (
    lambda: session.get("ftp://host/"),
    lambda: session.get("https://host/"),
    lambda: session.get("http://host/", headers={"X": 5}),
    lambda: session.request("GET", "nonsense"),
):
    try:
        wrong()
        print("no error")
    except Exception as error:
        print(type(error).__name__)
