def f(a, b, c):
    return (a
            + b
            + g(
                c,
            ))


def g(x):
    total = sum([
        1, 2,
        x,
    ])
    return total


print(f(1, 2, 3))
result = [
    f(i, i, i)
    for i in (1, 2, "three")
]
print(result)
