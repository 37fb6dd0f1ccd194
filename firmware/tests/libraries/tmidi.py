import tmidi


class Port:
    def __init__(self, data=b""):
        self.data = data

    def write(self, data, size=None):
        self.data += bytes(data[:size])

    def read(self, count):
        read, self.data = self.data[:count], self.data[count:]
        return read

    def readinto(self, buffer, count=None):
        count = min(count or len(buffer), len(self.data))
        buffer[:count] = self.read(count)
        return count


port = Port()
midi = tmidi.MIDI(midi_out=port)
messages = [
    tmidi.Message(tmidi.NOTE_ON, 60, 100, channel=1),
    tmidi.Message(tmidi.NOTE_OFF, 60, 0, channel=1),
    tmidi.Message(tmidi.CONTROLLER_CHANGE, 7, 127),
    tmidi.Message(tmidi.PROGRAM_CHANGE, 9, channel=15),
    tmidi.Message(tmidi.CHANNEL_PRESSURE, 44),
    tmidi.Message(tmidi.PITCH_BEND, 1, 64),
    tmidi.Message(tmidi.CLOCK),
    tmidi.Message(tmidi.START),
]
for message in messages:
    midi.send(message)
    print(message, repr(message), bytes(message.__bytes__()))
midi.send(messages[0], channel=5)
sent = port.data
print(sent)
for running in (False, True):
    back = tmidi.MIDI(midi_in=Port(b"\x05" + sent + b"\x92\x40\x01\x41\x02\xf8\xf0\x01\x02\xf7\x82\x40\x00"), enable_running_status=running)
    for _ in range(40):
        message = back.receive()
        if message is not None:
            print(message.type, message.data0, message.data1, message.channel)
    print(back.error_count)
bent = tmidi.Message(tmidi.PITCH_BEND)
bent.pitch_bend = 8192 + 100
print(bent.data0, bent.data1, bent.pitch_bend)
note = tmidi.Message(tmidi.NOTE_ON)
note.note, note.velocity = 64, 99
print(note.note, note.velocity, note == note)
