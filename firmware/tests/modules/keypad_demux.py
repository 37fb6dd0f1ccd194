# keypad_demux, with wires from keypad_demux.trace: a column that is low is so for each line.
import board
import digitalio
import time
from keypad_demux import DemuxKeyMatrix


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


show("address", DemuxKeyMatrix)
show("address", DemuxKeyMatrix, 5, (board.A3,))
show("columns", DemuxKeyMatrix, (board.A1,))
show("columns", DemuxKeyMatrix, (board.A1,), (board.A2,), True)
show("both", DemuxKeyMatrix, (board.A1, board.A2), (board.A3, board.A2))
show("address", DemuxKeyMatrix, (board.A1, board.A1), (board.A3,))
show("columns", DemuxKeyMatrix, (board.A1, board.A2), (board.A3, "A4"))
show("debounce", DemuxKeyMatrix, (board.A1,), (board.A3,), debounce_threshold=200)
with digitalio.DigitalInOut(board.A3):
    show("taken", DemuxKeyMatrix, (board.A1, board.A2), (board.A3,))

with DemuxKeyMatrix((board.A1, board.A2), (board.A3, board.A4, board.A5)) as matrix:
    print(matrix.key_count, matrix.key_number_to_row_column(7), matrix.row_column_to_key_number(2, 1))
    wait_until(0.6)
    drain(matrix.events)
    wait_until(1)
    drain(matrix.events)
show("no more", getattr, matrix, "events")
show("no more", matrix.key_number_to_row_column, 0)
with DemuxKeyMatrix((board.A1, board.A2), (board.A3, board.A4, board.A5), transpose=True) as matrix:
    print(matrix.key_count, matrix.key_number_to_row_column(7), matrix.row_column_to_key_number(2, 1))
    wait_until(1.6)
    drain(matrix.events)
with DemuxKeyMatrix([board.A1], [board.A3], columns_to_anodes=False, interval=0, max_events=2) as matrix:
    wait_until(2)
    print(matrix.events.overflowed)
    drain(matrix.events)
with DemuxKeyMatrix([], [board.A3]) as matrix:
    print(matrix.key_count, matrix.key_number_to_row_column(0))
with DemuxKeyMatrix([board.A1], []) as matrix:
    print(matrix.key_count, matrix.key_number_to_row_column(0))
with digitalio.DigitalInOut(board.A1) as free, digitalio.DigitalInOut(board.A3):
    print(free.direction)
pins = [board.A1, board.A2, board.A3, board.A4, board.A5, board.A6, board.TX, board.BUTTON_A, board.BUTTON_B]
with DemuxKeyMatrix(pins, [board.SLIDE_SWITCH]) as matrix:
    print(matrix.key_count)

# Very many addresses
from microcontroller import pin

pins = [getattr(pin, name) for name in dir(pin) if name.startswith("P")]
free = []
for one in pins:
    try:
        digitalio.DigitalInOut(one).deinit()
        free.append(one)
    except ValueError:
        pass
print(len(free) > 28)
show("no room", DemuxKeyMatrix, free[:28], free[28:29])
with DemuxKeyMatrix(free[:28], [], transpose=True) as matrix:
    print(matrix.key_count)
