def compute(a, b, c):
    x = a * b + (c - a) / (b - b) - 1
    return x


values = [compute(1, 2, 3) + 1]
