# libraries: adafruit_minimqtt adafruit_connection_manager adafruit_ticks
import errno

import adafruit_minimqtt.adafruit_minimqtt as MQTT
from adafruit_minimqtt.matcher import MQTTMatcher

matcher = MQTTMatcher()
for topic in ("a/b", "a/+", "a/#", "+/b/c", "#", "$SYS/#"):
    matcher[topic] = topic
for topic in ("a/b", "a/x", "a", "a/b/c", "x/b/c", "$SYS/load", "z"):
    print(topic, sorted(matcher.iter_match(topic)))
del matcher["a/+"]
print(sorted(matcher.iter_match("a/x")), matcher["a/b"])
for wrong in (lambda: matcher["a/+"], lambda: matcher.__delitem__("q")):
    try:
        print(wrong())
    except KeyError as error:
        print("KeyError", error.args[0])


class Socket:
    """A broker that answers with `answers` and keeps what it is sent."""

    def __init__(self, answers):
        self.answers = answers
        self.sent = b""

    def send(self, data):
        self.sent += bytes(data)
        return len(data)

    def recv_into(self, buffer, size=0):
        count = min(size or len(buffer), len(self.answers))
        if count == 0:
            raise OSError(errno.EAGAIN, "nothing yet")
        buffer[:count] = self.answers[:count]
        self.answers = self.answers[count:]
        return count

    def settimeout(self, seconds):
        pass

    def connect(self, address):
        print("connect", address)

    def close(self):
        pass


class Pool:
    AF_INET, SOCK_STREAM = 2, 1
    EAI_NONAME = 0

    class gaierror(Exception):
        pass

    def __init__(self, socket):
        self.made = socket

    def getaddrinfo(self, host, port, family=0, kind=0):
        return [(2, 1, 0, "", (host, port))]

    def socket(self, family=2, kind=1, proto=0):
        return self.made


# CONNACK, SUBACK, a message of quality 0, one of quality 1, UNSUBACK
PUBLISHED = b"\x30\x0b\x00\x04t/onhello" b"\x32\x08\x00\x01q\x00\x07bye"
socket = Socket(b"\x20\x02\x00\x00" + b"\x90\x03\x00\x01\x00" + PUBLISHED)
client = MQTT.MQTT(
    broker="broker", username="ada", password="secret", client_id="board", is_ssl=False, socket_pool=Pool(socket),
    keep_alive=30, recv_timeout=2,
)
client.on_connect = lambda client, data, flags, code: print("connected", flags, code)
client.on_message = lambda client, topic, message: print("message", topic, message)
client.on_subscribe = lambda client, data, topic, qos: print("subscribed", topic, qos)
client.on_publish = lambda client, data, topic, pid: print("published", topic, pid)
client.on_unsubscribe = lambda client, data, topic, pid: print("unsubscribed", topic)
client.on_disconnect = lambda client, data, code: print("disconnected", code)
client.add_topic_callback("q", lambda client, topic, message: print("of its own", topic, message))
client.will_set("gone", "bye", qos=0, retain=True)
try:
    print(client.connect(), client.is_connected())
    client.subscribe("t/+", 0)
    print(client.loop(1))
    client.publish("t/x", "21.5")
    client.publish("t/y", 5, retain=True)
    socket.answers += b"\xb0\x02\x00\x02"
    client.unsubscribe("t/+")
    client.disconnect()
except Exception as error:
    print(type(error).__name__, error)
print(socket.sent)
for wrong in (
    lambda: client.publish("t/#", "x"),
    lambda: MQTT.MQTT(broker="b", socket_timeout=2, recv_timeout=1, socket_pool=Pool(socket)),
    lambda: MQTT.MQTT._valid_topic(""),
    lambda: MQTT.MQTT._valid_topic("a" * 70000),
    lambda: MQTT.MQTT._valid_qos("1"),
    lambda: MQTT.MQTT._valid_qos(3),
):
    try:
        print(wrong())
    except (MQTT.MMQTTException, ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
