for i, c in enumerate("abc"):
    print(i, c)
for i, c in enumerate(["x", "y"], 1):
    print(i, c)
print(list(enumerate([], start=5)), list(enumerate((1, 2), start=-1)), list(enumerate({"k": 1})))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip([1, 2], [3, 4], [5, 6])))
print(dict(zip(["a", "b"], [1, 2])), list(zip(*[[1, 2], [3, 4]])))


def gen(n):
    for i in range(n):
        print("making", i)
        yield i


for i, x in enumerate(gen(3)):
    print(i, x)
    if i == 1:
        break
for a, b in zip(gen(3), [10, 20]):
    print(a, b)
e = enumerate(["p", "q"])
print(next(e), next(e), next(e, None))
z = zip([1], [2])
print(iter(z) is z, next(z))
try:
    next(z)
except StopIteration:
    print("stopped")
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as err:
    print(err)
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as err:
    print(err)
try:
    list(zip([1, 2], [1, 2], gen(1), strict=True))
except ValueError as err:
    print(err)
print(list(zip([1, 2], [3, 4], strict=True)))
for bad in [lambda: enumerate(5), lambda: zip(5), lambda: zip([1], 5), lambda: enumerate([1], "a"), lambda: map(len), lambda: map(5, [1]), lambda: filter(None), lambda: map(str, 5), lambda: list(map(5, [1]))]:
    try:
        print(type(bad()).__name__)
    except TypeError as err:
        print(err)
print(type(enumerate([])), type(zip()), type(map(str, [])), type(filter(None, [])), type(reversed([])), type(reversed((1,))), type(iter([])), type(iter({})), type(iter("")), type(iter(range(1))), type(iter(set())), type(iter(())), type(iter({}.items())), type(iter({}.values())), type(iter(b"")))
print(isinstance(enumerate([]), enumerate), isinstance(zip(), zip), isinstance(map(str, gen(0)), map), isinstance(enumerate(gen(1)), enumerate))
print(list(enumerate(enumerate("ab"))))
