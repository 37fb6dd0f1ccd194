import adafruit_thermal_printer
from adafruit_thermal_printer.thermal_printer import ThermalPrinter

UART = """write(data): what the printer gets."""


class Uart:
    def __init__(self):
        self.sent = b""
        self.answers = b"\x00"

    def write(self, data):
        self.sent += bytes(data)

    def read(self, count):
        read, self.answers = self.answers[:count], self.answers[count:]
        return read


uart = Uart()
printer = ThermalPrinter(uart, byte_delay_s=0, dot_feed_s=0, dot_print_s=0, auto_warm_up=False)
printer.warm_up()


def step(name, do):
    uart.sent = b""
    do()
    print(name, uart.sent)


def set_to(name, value):
    step("%s %s" % (name, value), lambda: setattr(printer, name, value))


step("print", lambda: printer.print("Hello"))
step("no feed", lambda: printer.print("x", end=None))
for name, value in (
    ("size", adafruit_thermal_printer.thermal_printer.SIZE_LARGE),
    ("justify", adafruit_thermal_printer.thermal_printer.JUSTIFY_CENTER),
    ("underline", adafruit_thermal_printer.thermal_printer.UNDERLINE_THICK),
    ("underline", None),
    ("bold", True),
    ("bold", False),
    ("inverse", True),
    ("upside_down_mode", True),
    ("upside_down", True),
    ("double_height", True),
    ("double_width", True),
    ("strike", True),
):
    set_to(name, value)
for name in ("feed", "feed_rows", "flush", "offline", "online", "tab", "reset", "set_defaults", "test_page"):
    call = getattr(printer, name)
    step(name, (lambda: call(3)) if name.startswith("feed") else call)
step("barcode", lambda: printer.print_barcode("123456789012", printer.UPC_A))
print(printer.has_paper())
print([adafruit_thermal_printer.get_printer_class(version).__module__ for version in (2.0, 2.64, 2.68)])
