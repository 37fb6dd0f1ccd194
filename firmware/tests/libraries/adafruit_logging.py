# libraries: adafruit_logging
import adafruit_logging as logging


class Lines:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


class Listed(logging.Handler):
    def emit(self, record):
        print("listed", record.name, record.levelno, record.levelname, record.msg, record.args)


lines = Lines()
log = logging.getLogger("test")
print(log is logging.getLogger("test"), log is logging.getLogger("other"), log.hasHandlers())
stream = logging.StreamHandler(lines)
stream.setFormatter(logging.Formatter("%(levelname)s/%(name)s: %(message)s"))
log.addHandler(stream)
log.addHandler(Listed())
print(log.hasHandlers(), log.getEffectiveLevel())
log.setLevel(logging.DEBUG)
print(log.getEffectiveLevel() == logging.DEBUG)
log.debug("one %d", 1)
log.info("two %s %s", "a", "b")
log.warning("three")
log.error("four")
log.critical("five")
log.log(logging.INFO, "six")
log.setLevel(logging.ERROR)
log.warning("not seen")
log.error("seen")
stream.setLevel(logging.CRITICAL)
log.error("only listed")
log.removeHandler(stream)
log.critical("only listed")
print(lines.text)

formatter = logging.Formatter("{levelname}:{message}:{extra}", style="{", defaults={"extra": "x"})
record = logging._logRecordFactory("n", logging.WARNING, "hello %s", ("you",))
print(formatter.format(record))
for make in (
    lambda: logging.Formatter("$message", style="$"),
    lambda: logging.FileHandler("x", "r"),
    lambda: logging.Handler().emit(record),
):
    try:
        make()
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
print([logging._level_for(value) for value in (0, 5, 10, 35, 50, 99)])
null = logging.NullHandler()
null.emit(record)
