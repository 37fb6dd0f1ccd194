import noise

for y in range(-3, 4):
    print([round(noise.noise(x * 0.37, y * 0.53) * 100) for x in range(-5, 6)])
print(round(noise.noise(0.25) * 100), round(noise.dot(noise.Grad(1, 2, 3), 4, 5)))
print(sorted(noise.perm[:256]) == list(range(256)), noise.perm[:256] == noise.perm[256:], max(noise.permMod12))
