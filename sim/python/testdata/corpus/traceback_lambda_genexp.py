fs = [lambda x: x + "a" for _ in range(2)]
try:
    fs[0](1)
except TypeError as e:
    print(e)
print(sum(x for x in [1, 2]))
total = sum(10 // x for x in [2, 1, 0])
