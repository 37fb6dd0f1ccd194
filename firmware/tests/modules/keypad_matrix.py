# keypad.KeyMatrix and ShiftRegisterKeys, with wires from keypad_matrix.trace: a column that is low is so for each row, and
# data that is low is so for each bit.
import board
import digitalio
import keypad
import select
import time


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except Exception as error:
        print(what, repr(error))


def wait_until(moment):
    time.sleep(max(0, moment - time.monotonic()))


def drain(events):
    while events:
        event = events.get()
        print("", event.key_number, "pressed" if event.pressed else "released", end="")
    print()


Matrix = keypad.KeyMatrix
show("rows", Matrix)
show("rows", Matrix, 5, (board.A1,))
show("columns", Matrix, (board.A1,))
show("columns", Matrix, (board.A1,), None)
show("columns", Matrix, (board.A1,), (board.A2,), True)
show("both", Matrix, (board.A1, board.A2), (board.A3, board.A2))
show("rows", Matrix, (board.A1, board.A1), (board.A3, board.A2))
show("columns", Matrix, (board.A1, board.A2), (board.A3, "A4"))
show("interval first", Matrix, (board.A1, board.A1), (board.A3,), interval=-1)
with digitalio.DigitalInOut(board.A3):
    show("taken", Matrix, (board.A1, board.A2), (board.A3,))

matrix = Matrix((board.A1, board.A2, board.A3), (board.A4, board.A5))
print(matrix.key_count, [matrix.key_number_to_row_column(n) for n in range(7)])
print([matrix.row_column_to_key_number(row, column) for row in range(4) for column in range(3)])
show("beyond", matrix.key_number_to_row_column, 7)
show("beyond", matrix.key_number_to_row_column, -1)
show("beyond", matrix.row_column_to_key_number, 4, 0)
show("beyond", matrix.row_column_to_key_number, 0, 3)
wait_until(0.6)
drain(matrix.events)
wait_until(0.8)
drain(matrix.events)
wait_until(1.0)
drain(matrix.events)
matrix.deinit()
show("no more", matrix.key_number_to_row_column, 0)
show("no more", matrix.row_column_to_key_number, 0, 0)
show("not its own", Matrix.deinit, 5)
with Matrix((board.A1,), (board.A4, board.A5), columns_to_anodes=False) as matrix:
    wait_until(1.5)
    drain(matrix.events)
with Matrix((), ()) as none:
    print(none.key_count, none.key_number_to_row_column(0), none.row_column_to_key_number(0, 0))

# As select sees it: readable when there is something
with Matrix((board.A1,), (board.A4, board.A5)) as matrix:
    events = matrix.events
    poll = select.poll()
    poll.register(events, select.POLLIN)
    print(poll.poll(0))
    print(poll.poll() == [(events, select.POLLIN)], round(time.monotonic(), 1))
    print(poll.poll(0) == [(events, select.POLLIN)], select.select([events], [], [], 0) == ([events], [], []))
    drain(events)
    print(poll.poll(0), select.select([events], [], [], 0))
    poll.modify(events, select.POLLOUT)
    print(poll.poll(0))
    show("no stream to read", lambda: print(1, file=events))

Shift = keypad.ShiftRegisterKeys
pins = {"clock": board.A1, "latch": board.A2}
show("clock", Shift)
show("data", Shift, **pins, data=5, key_count=8, value_when_pressed=True)
show("data", Shift, **pins, data=(board.A3, 5), key_count=8, value_when_pressed=True)
show("data", Shift, **pins, data=(board.A3,) * 200, key_count=8, value_when_pressed=True)
show("key_count", Shift, **pins, data=board.A3, key_count=0, value_when_pressed=True)
show("key_count", Shift, **pins, data=board.A3, key_count="8", value_when_pressed=True)
show("key_count", Shift, **pins, data=board.A3, key_count=(8, 8), value_when_pressed=True)
show("key_count", Shift, **pins, data=(board.A3, board.A4), key_count=8, value_when_pressed=True)
show("key_count", Shift, **pins, data=(board.A3, board.A4), key_count=(8, -1), value_when_pressed=True)
show("too many", Shift, **pins, data=(board.A3, board.A4), key_count=(0x3FFFFFFF, 0x3FFFFFFF), value_when_pressed=True)
show("clock", Shift, clock=1, latch=board.A2, data=board.A3, key_count=8, value_when_pressed=True)
show("latch", Shift, clock=board.A1, latch=2, data=board.A3, key_count=8, value_when_pressed=True)
with digitalio.DigitalInOut(board.A3):
    show("taken", Shift, **pins, data=board.A3, key_count=8, value_when_pressed=True)
with Shift(**pins, data=board.A3, key_count=4, value_when_pressed=False, value_to_latch=False) as keys:
    print(keys.key_count)
    wait_until(2.7)
    drain(keys.events)
    keys.reset()
    drain(keys.events)
    show("taken", digitalio.DigitalInOut, board.A1)
# Numbers of a register go on where those of the one before it end, unless that is the shorter one
with Shift(**pins, data=(board.A3, board.A4), key_count=[3, 2], value_when_pressed=False) as keys:
    print(keys.key_count)
    wait_until(3.2)
    drain(keys.events)
with Shift(**pins, data=(board.A4, board.A3), key_count=[2, 3], value_when_pressed=False) as keys:
    wait_until(3.7)
    drain(keys.events)
with Shift(**pins, data=(), key_count=(), value_when_pressed=False) as keys:
    print(keys.key_count)
with digitalio.DigitalInOut(board.A1) as free, digitalio.DigitalInOut(board.A2):
    print(free.direction, free.pull)
