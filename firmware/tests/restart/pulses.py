# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Pins that are modulated, that send and that listen, some of them until nobody has them.
import array
import board
import frequencyio
import pulseio
import pwmio
import time

sent = array.array("H", [300, 200, 100] * 5)
for turn in range(4):
    led = pwmio.PWMOut(board.LED, frequency=10, duty_cycle=20000)
    sound = pwmio.PWMOut(board.AUDIO, frequency=440, variable_frequency=True)
    out = pulseio.PulseOut(board.A1)
    pulses = pulseio.PulseIn(board.A2, maxlen=100)
    signal = frequencyio.FrequencyIn(board.A3, capture_period=1)
    out.send(sent)
    sound.frequency = 880 + turn
    pulses.resume(50)
    things = [[n] * 10 for n in range(100)]
    time.sleep(0.01)
    print(turn, sound.frequency, len(pulses), signal.value, len(things))
    for each in (led, sound, out, pulses, signal):
        each.deinit()
kept = [pulseio.PulseIn(board.A2, maxlen=50), pwmio.PWMOut(board.LED), frequencyio.FrequencyIn(board.A3)]
things = [[n] * 10 for n in range(500)]
print(len(things))
