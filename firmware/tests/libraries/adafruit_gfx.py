from adafruit_gfx.gfx import GFX

WIDTH, HEIGHT = 36, 22


class Canvas:
    def __init__(self):
        self.rows = [["."] * WIDTH for _ in range(HEIGHT)]

    def pixel(self, x, y, color="#"):
        if 0 <= x < WIDTH and 0 <= y < HEIGHT:
            self.rows[y][x] = color

    def show(self):
        for row in self.rows:
            print("".join(row))


for draw in (
    lambda gfx: (gfx.rect(0, 0, 36, 22, "r"), gfx.fill_rect(3, 3, 8, 5, "f"), gfx.line(1, 20, 34, 2, "l")),
    lambda gfx: (gfx.circle(10, 10, 9, "c"), gfx.fill_circle(26, 11, 7, "C")),
    lambda gfx: (gfx.triangle(0, 0, 20, 5, 6, 21, "t"), gfx.fill_triangle(34, 1, 20, 20, 30, 15, "T")),
    lambda gfx: (gfx.round_rect(0, 0, 17, 20, 5, "o"), gfx.fill_round_rect(18, 1, 17, 19, 6, "O")),
    lambda gfx: (gfx.hline(2, 2, 30, "h"), gfx.vline(4, 0, 20, "v"), gfx.pixel(35, 21, "p")),
    lambda gfx: (gfx.set_text_background("-"), gfx.text(0, 0, "Hi!", 1, "x"), gfx.text(0, 8, "Ab", 2, "X")),
):
    canvas = Canvas()
    draw(GFX(WIDTH, HEIGHT, canvas.pixel))
    canvas.show()
