# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# docs/chips.md: eight functions, each of which inverts a pin, called in turn 1,000 times.
import board
from digitalio import DigitalInOut


def make(pin):
    output = DigitalInOut(pin)
    output.switch_to_output(True)
    return output


p0 = make(board.A1)
p1 = make(board.A2)
p2 = make(board.A3)
p3 = make(board.A4)
p4 = make(board.A5)
p5 = make(board.A6)
p6 = make(board.LED)
p7 = make(board.TX)


def task0():
    p0.value = not p0.value


def task1():
    p1.value = not p1.value


def task2():
    p2.value = not p2.value


def task3():
    p3.value = not p3.value


def task4():
    p4.value = not p4.value


def task5():
    p5.value = not p5.value


def task6():
    p6.value = not p6.value


def task7():
    p7.value = not p7.value


tasks = (task0, task1, task2, task3, task4, task5, task6, task7)


def run(passes):
    while passes:
        for task in tasks:
            task()
        passes -= 1


run(1000)
