// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Programs as beginners type them from a sheet of paper, character by character. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  blink: `import time
import board
import digitalio

led = digitalio.DigitalInOut(board.LED)
led.direction = digitalio.Direction.OUTPUT

while True:
    led.value = True
    time.sleep(0.5)
    led.value = False
    time.sleep(0.5)`,

  pixels: `import board
import neopixel
red = (255, 0, 0)
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.2)
color = red
for i in range(10):
    pixels[i] = color
pixels.show()`,

  buttons: `from board import *
from digitalio import DigitalInOut, Pull
a = DigitalInOut(BUTTON_A)
a.switch_to_input(pull=Pull.DOWN)
while True:
    if a.value:
        print("A is pressed!")
        break
    else:
        pass`,

  functions: `def add(a, b):
    return a + b

def greet(name):
    print("Hello " + name)

greet("Ada")
print(add(1, 2))`,

  classes: `class Dog:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return self.name + " says woof"

rex = Dog("Rex")
print(rex.speak())`,

  tries: `try:
    n = int(input("Number: "))
    print(10 / n)
except ValueError:
    print("not a number")
except ZeroDivisionError as e:
    print(e)
finally:
    print("done")`,

  fstrings: `x = 3
name = 'Ann'
print(f"{x} and {name}")
print(f'{x + 1:>5}', end="")
print("it's", 'a "quote"')
empty = ""
print(f"{empty}{{}}")`,

  docstrings: `"""A program with docs."""
def area(r):
    """Area of a circle."""
    return 3.14 * r ** 2
def other():
    '''One
    more.'''
    pass
print(area(2))`,

  dicts: `ages = {"ann": 7, "bob": 8}
ages["cid"] = 9
for name, age in ages.items():
    print(name, age)
if "dan" not in ages:
    ages["dan"] = {}
d = {}
del ages["ann"]`,

  loops: `for i in range(3):
    for j in range(3):
        if i == j:
            continue
        elif i > j:
            print("*", end=" ")
        else:
            print("-", end=" ")
    print()`,

  whiles: `count = 10
while count > 0:
    print(count)
    count = count - 1
else:
    print("lift off")
while not False:
    break`,

  lists: `colors = [
    (255, 0, 0),
    (0, 255, 0),
]
print(colors[0][1], len(colors))
names = ["a", 'b', "c"]
names.append("d")
print([n.upper() for n in names if n != "a"])`,

  comments: `# My first program
#
# it's "mine" (really
x = 1  # one
# for i in range(3):
y = [x, (x, (x))]
print(x)  # prints`,

  imports: `import time as t
import board, digitalio
from random import randint
from time import sleep, monotonic
import random
t.sleep(0.1)
sleep(0.1)
print(randint(1, 6), random.random())`,

  logic: `a = True
b = False
c = None
if a and not b or c is None:
    print("yes")
if a:
    if b:
        print("both")
    else:
        print("one")
else:
    print("none")`,

  strings: `s = "tab\\tnew\\n"
t = 'it\\'s'
u = s + t * 2
print(u[1:3], u[-1], "%d" % 5)
print("a", "b", sep=", ")
w = """three
lines
here"""
print(w)`,

  lambdas: `double = lambda v: v * 2
def outer():
    total = 0
    def inner():
        nonlocal total
        total += 1
        return total
    return inner
f = outer()
assert f() == 1`,

  guess: `import random
secret = random.randint(1, 10)
guess = 0
tries = 0
while guess != secret:
    guess = int(input("Guess: "))
    tries += 1
    if guess < secret:
        print("Too low")
    elif guess > secret:
        print("Too high")
print(f"Got it in {tries}!")`,

  wheel: `import time
import board
import neopixel
from rainbowio import colorwheel
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10)
step = 0
while True:
    pixels.fill(colorwheel(step % 256))
    step += 1
    time.sleep(0.01)`,

  generators: `def evens(n):
    i = 0
    while i < n:
        yield i
        i += 2
with open("/boot_out.txt") as file:
    print(file.read())
for e in evens(6): print(e)
x, y = 1, 2
print((x + y) * (x - y), [1, 2], {3})
print(
    max(x, y)
)`,
};

/** Ends of lines that a careless suggestion would change, each a line of its own. */
export const LINE_ENDS = [
  'import time',
  'import board',
  'from time import sleep',
  'from board import A1',
  'from digitalio import Direction',
  'import neopixel',
  'break',
  'continue',
  'pass',
  'return',
  'color = red',
  'color = blue',
  'x = True',
  'x = False',
  'x = None',
  'x = on',
  'x = time',
  'x = board.A1',
  'x = led.val',
  'x = y.z',
  'a = b in c',
  'a = not b',
  'a = b or c',
  'a = b is d',
  'for',
  'if',
  'def',
  'class',
  'try',
  'else',
  'raise',
  'import',
  'from x import y',
  'global score',
  'del ma',
  'print',
  'x = "pri',
  '# impo',
  'x = 1e',
] as const;
