import colorsys


def rounded(color):
    return [round(part * 1000) for part in color]


for hue in (0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.9, 1.0):
    for full in (0.0, 0.5, 1.0):
        print(hue, full, rounded(colorsys.hsv_to_rgb(hue, full, 0.75)), rounded(colorsys.hls_to_rgb(hue, 0.25, full)))
    print(hue, rounded(colorsys.hls_to_rgb(hue, 0.75, 0.5)))
