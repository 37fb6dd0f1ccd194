import io

from adafruit_prompt_toolkit import InMemoryHistory, PromptSession, prompt


class Keys(io.BytesIO):
    pass


output = io.BytesIO()
print(repr(prompt("name? ", input=Keys(b"Ada\x7fa\r"), output=output)))
print(output.getvalue())
history = InMemoryHistory()
history.append_string("first")
output = io.BytesIO()
session = PromptSession("> ", input=Keys(b"second\r\x1b[A\x1b[A\r\x1b[A\x1b[B\x1b[Babc\x1b[D\x1b[DX\r\x1b[A\r"), output=output, history=history)
for message in (None, "again ", None, None):
    print(repr(session.prompt(message)))
print(history.get_strings())
print(output.getvalue())
