total = 0
for i in range(300):
    total += i
