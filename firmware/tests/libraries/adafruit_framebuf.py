import adafruit_framebuf as framebuf


def show(canvas, width, height):
    for y in range(height):
        print("".join(".#"[bool(canvas.pixel(x, y))] for x in range(width)))


for name, size in (("MVLSB", 48), ("MHMSB", 48)):
    buffer = bytearray(size)
    canvas = framebuf.FrameBuffer(buffer, 24, 16, getattr(framebuf, name))
    canvas.fill(0)
    canvas.rect(0, 0, 24, 16, 1)
    canvas.line(2, 2, 20, 13, 1)
    canvas.circle(12, 8, 6, 1)
    canvas.fill_rect(3, 10, 5, 4, 1)
    canvas.hline(1, 8, 9, 1)
    canvas.vline(21, 1, 9, 1)
    canvas.pixel(23, 15, 0)
    canvas.pixel(99, 99, 1)
    canvas.rect(14, 2, 4, 3, 1, fill=True)
    show(canvas, 24, 16)
    canvas.scroll(2, -3)
    show(canvas, 24, 16)
    for rotation in range(4):
        canvas.rotation = rotation
        canvas.pixel(1, 2, 1)
        print(name, canvas.rotation, bytes(buffer))
colors = framebuf.FrameBuffer(bytearray(3 * 4 * 3), 4, 3, framebuf.RGB888)
colors.fill(0x102030)
colors.pixel(1, 1, 0xFF8000)
colors.fill_rect(2, 0, 2, 2, 0x0000FF)
print([hex(colors.pixel(x, y)) for y in range(3) for x in range(4)])
gray = framebuf.FrameBuffer(bytearray(8), 8, 4, framebuf.GS2_HMSB)
gray.fill(1)
gray.pixel(3, 2, 3)
print([gray.pixel(x, y) for y in range(4) for x in range(8)], bytes(gray.buf))
for wrong in (
    lambda: framebuf.FrameBuffer(bytearray(8), 8, 8, 99),
    lambda: setattr(canvas, "rotation", 4),
    lambda: canvas.blit(),
    lambda: canvas.text("x", 0, 0, 1, font_name="missing.bin"),
):
    try:
        print(wrong())
    except (ValueError, NotImplementedError, RuntimeError, OSError) as error:
        print(isinstance(error, OSError) or type(error).__name__)
