from adafruit_simplemath import constrain, map_range, map_unconstrained_range

for x in (-10, 0, 2.5, 5, 10, 99):
    print(x, map_range(x, 0, 10, 0, 255), map_range(x, 0, 10, 50, 0), map_range(x, 10, 0, -1, 1))
    print(x, map_unconstrained_range(x, 0, 10, 32, 212), constrain(x, 0, 5), constrain(x, 5, 0))
print(map_range(3, 1, 1, 0, 8), map_unconstrained_range(1, 1, 1, 0, 8))
