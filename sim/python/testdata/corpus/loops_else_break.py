def first_divisor(n):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        return "prime"
    return d


print([(n, first_divisor(n)) for n in range(2, 12)])
n = 10
while n:
    n -= 3
    if n < 0:
        print("broke at", n)
        break
else:
    print("not here")
while n > 0:
    pass
else:
    print("else of a loop that never ran")
for i in []:
    pass
else:
    print("else of an empty loop")
for i in range(3):
    for j in range(3):
        if j == 2:
            continue
        if i == 2:
            break
        print(i, j, end=";")
print()
for i in range(3):
    try:
        if i == 1:
            continue
        if i == 2:
            break
        print("body", i)
    finally:
        print("finally", i)


def leave():
    for i in range(5):
        try:
            return i
        finally:
            if i < 2:
                continue
    return "never"


print(leave())
for x, (y, *z) in [(1, (2, 3, 4)), (5, (6,))]:
    print(x, y, z)
items = [1, 2, 3, 4]
for x in items:
    if x % 2:
        items.remove(x)
print(items, x)
