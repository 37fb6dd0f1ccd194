import adafruit_midi_parser as parser_module
from adafruit_midi_parser import MIDIParseError, MIDIParser, MIDIPlayer

# Each event at a time of its own: boards sort in no order what is equal.
TRACK = (
    b"\x00\xff\x51\x03\x07\xa1\x20"  # 120 beats a minute
    b"\x01\xc0\x05\x01\xb0\x07\x64"
    b"\x01\x90\x3c\x40\x60\x3c\x00"  # with running status
    b"\x01\x90\x40\x50\x81\x00\x80\x40\x00"
    b"\x01\xff\x2f\x00"
)
SONG = b"MThd\x00\x00\x00\x06\x00\x00\x00\x01\x00\x60MTrk" + bytes([0, 0, 0, len(TRACK)]) + TRACK


class Player(MIDIPlayer):
    def on_note_on(self, note, velocity, channel):
        print("on", note, velocity, channel)

    def on_note_off(self, note, velocity, channel):
        print("off", note, velocity, channel)

    def on_tempo_change(self, tempo):
        print("tempo", tempo)

    def on_controller(self, controller, value, channel):
        print("controller", controller, value, channel)

    def on_program_change(self, program, channel):
        print("program", program, channel)

    def on_end_of_track(self, track):
        print("end of track", track)

    def on_playback_complete(self):
        print("complete")


with open("song.mid", "wb") as file:
    file.write(SONG)
parser = MIDIParser()
print(parser.parsed, parser.parse("song.mid", debug=True), parser.parsed)
print(parser.filename, parser.format_type, parser.num_tracks, parser.ticks_per_beat, parser.tempo)
print(parser.note_count, len(parser.events), round(parser.bpm), parser.more_events)
for event in parser.events:
    print(sorted((key, str(value)) for key, value in event.items()))
print(parser.current_event["type"], parser.next_event["type"], parser.current_event_index)
print(round(parser.calculate_delay(parser.events[4]) * 1000))
parser.reset()
player = Player(parser)
for _ in range(1000000):
    player.play()
    if player.finished:
        break
print(player.finished, player.playing)
player.pause()
player.resume()
player.stop()
print(player.playing, player.loop_playback)
parser.bpm = 60
print(parser.tempo)
for wrong in (b"MThd", b"RIFF" + SONG[4:], SONG[:-8]):
    with open("song.mid", "wb") as file:
        file.write(wrong)
    try:
        parser.parse("song.mid")
    except MIDIParseError as error:
        print("MIDIParseError", error)
