import adafruit_midi
from adafruit_midi.active_sensing import ActiveSensing
from adafruit_midi.channel_pressure import ChannelPressure
from adafruit_midi.control_change import ControlChange
from adafruit_midi.midi_message import MIDIUnknownEvent, note_parser
from adafruit_midi.note_off import NoteOff
from adafruit_midi.note_on import NoteOn
from adafruit_midi.pitch_bend import PitchBend
from adafruit_midi.polyphonic_key_pressure import PolyphonicKeyPressure
from adafruit_midi.program_change import ProgramChange
from adafruit_midi.start import Start
from adafruit_midi.stop import Stop
from adafruit_midi.system_exclusive import SystemExclusive
from adafruit_midi.timing_clock import TimingClock


class Port:
    """What is written to it can be read, a few bytes at a time."""

    def __init__(self):
        self.data = b""

    def write(self, data, count):
        self.data += bytes(data[:count])

    def read(self, count):
        count = min(count, 7)
        read, self.data = self.data[:count], self.data[count:]
        return read


port = Port()
midi = adafruit_midi.MIDI(midi_in=port, midi_out=port, out_channel=2)
messages = [
    NoteOn("C4", 100),
    NoteOff(60, 0),
    ControlChange(7, 64),
    PitchBend(8192),
    ProgramChange(5),
    ChannelPressure(33),
    PolyphonicKeyPressure(61, 20),
    SystemExclusive([0x7D], [1, 2, 3]),
    TimingClock(),
    Start(),
    Stop(),
    ActiveSensing(),
]
for message in messages:
    midi.send(message)
    print(type(message).__name__, port.data[-8:])
midi.send([NoteOn(64, 1), NoteOn("F#3", 2)], channel=9)
port.data += b"\xf4\x01"
received = []
for _ in range(60):
    message = midi.receive()
    if message is not None:
        received.append(message)
for message in received:
    fields = [getattr(message, name) for name in ("note", "velocity", "control", "value") if hasattr(message, name)]
    fields += [getattr(message, name) for name in ("pitch_bend", "patch", "pressure", "data") if hasattr(message, name)]
    print(type(message).__name__, message.channel, fields)
print([note_parser(note) for note in ("C4", "A0", "Db-1", "G#9", 64)])
midi.in_channel = (1, 2)
print(midi.in_channel, midi.out_channel)
for wrong in (
    lambda: adafruit_midi.MIDI(),
    lambda: NoteOn(128),
    lambda: NoteOn("H4"),
    lambda: ControlChange(0, 200),
    lambda: PitchBend(20000),
    lambda: setattr(midi, "out_channel", 16),
    lambda: setattr(midi, "in_channel", 99),
):
    try:
        wrong()
        print("no error")
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
