import adafruit_pioasm as pioasm

BLINK = """
.program blink
.side_set 1 opt
    pull block       side 0
    out y, 32
.wrap_target
forever:
    set pins, 1      side 1 [7]
    mov x, y
loop1:
    jmp x-- loop1
    set pins, 0
    mov x, ~y
    wait 1 gpio 3
    in null, 5
    push noblock
    irq wait 3
    jmp !osre forever
.wrap
    nop
    jmp pin, forever
"""
program = pioasm.Program(BLINK, build_debuginfo=True)
print([hex(word) for word in program.assembled])
print(sorted((key, str(value)) for key, value in program.pio_kwargs.items()))
print([hex(word) for word in pioasm.assemble("set pins, 0\njmp 0")])
with open("blink.pio", "w") as file:
    file.write(".program two\nmov isr, ::pins\n")
print([hex(word) for word in pioasm.Program.from_file("blink.pio").assembled])
for wrong in (
    "nothing",
    "set pins, 32",
    "jmp nowhere",
    ".program a\n.program b",
    "nop side 1 [9]",
    ".side_set 1\nnop",
    "wait 2 gpio 0",
    "push sometimes",
    "in pins, 33",
):
    try:
        print(pioasm.assemble(wrong))
    except (RuntimeError, SyntaxError, ValueError) as error:
        print(type(error).__name__, type(error) is ValueError or error.args[0])
