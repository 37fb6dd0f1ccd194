# pwmio.PWMOut: arguments, properties, what the counters of the chip allow, and what is left behind.
import board
import digitalio
import gc
import pwmio


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except (AttributeError, OverflowError, RuntimeError, TypeError, ValueError) as error:
        print(what, repr(error))


def attempt(pin, **named):
    with pwmio.PWMOut(pin, **named) as out:
        return out.frequency, out.duty_cycle


# Deep in the stack, where nothing of it stays.
def drop(make, pin, depth=12):
    if depth > 0:
        drop(make, pin, depth - 1)
    elif make is not None:
        make(pin)


def drop_all(make, pin):
    for _ in range(20):
        drop(make, pin)
        drop(None, None)
        gc.collect()


class Light(pwmio.PWMOut):
    @property
    def percent(self):
        return round(self.duty_cycle / 655.35)

    @percent.setter
    def percent(self, value):
        self.duty_cycle = round(value * 655.35)


show("defaults", attempt, board.D13)
show("no argument", pwmio.PWMOut)
show("by position", pwmio.PWMOut, board.D13, 1)
show("no pin", pwmio.PWMOut, 13)
for frequency in (-1, 0, 3, 4, 440, 38000, 4000000, 4000001):
    show(frequency, attempt, board.D13, frequency=frequency)
for duty in (-1, 0, 65535, 65536):
    show(duty, attempt, board.D13, duty_cycle=duty)
show("none is left", attempt, board.D13)

led = pwmio.PWMOut(board.D13)
show("taken", pwmio.PWMOut, board.D13)
show("taken", digitalio.DigitalInOut, board.D13)
for duty in (32768, 1, 65535, True):
    led.duty_cycle = duty
    print(led.duty_cycle, end=" ")
for duty in (-1, 65536, 1.5, None, "1", 1 << 70):
    show("duty", setattr, led, "duty_cycle", duty)
show("frequency", setattr, led, "frequency", 1000)
show("none", getattr, led, "variable_frequency")
led.deinit()
led.deinit()
for name in ("duty_cycle", "frequency"):
    show("no more", getattr, led, name)
    show("no more", setattr, led, name, 1)

sound = pwmio.PWMOut(board.AUDIO, duty_cycle=32768, frequency=440, variable_frequency=True)
for frequency in (880, 4, 4000000, 3, 0, -1, None):
    show("frequency", setattr, sound, "frequency", frequency)
    print(sound.frequency, sound.duty_cycle)

# One counter is the speaker's; two more are alone; four channels are left.
others = [
    pwmio.PWMOut(pin, frequency=1000, variable_frequency=True) for pin in (board.A1, board.A2)
]
show("alone", attempt, board.A3, frequency=1000, variable_frequency=True)
lights = [pwmio.PWMOut(pin) for pin in (board.D13, board.A4, board.A5, board.A6)]
show("fifth", attempt, board.TX)
show("another", attempt, board.TX, frequency=501)
# As there, one that is alone is joined by who wants what it has by chance.
show("joins", attempt, board.TX, frequency=1000)
lights.pop().deinit()
show("free again", attempt, board.TX)
show("free again", attempt, board.A6)
show("no other frequency", attempt, board.A6, frequency=501)
for out in lights:
    out.deinit()
show("a whole counter", attempt, board.A6, frequency=501)

# What nobody has any more is put away with the garbage.
others = out = lights = None
drop_all(pwmio.PWMOut, board.NEOPIXEL)
show("collected", attempt, board.NEOPIXEL)

light = Light(board.D13)
light.percent = 25
print(light.percent, light.duty_cycle, light.frequency)
with light:
    pass
show("no more", lambda: light.percent)
