print(list(map(str, [1, 2])), list(map(int, "123")), list(map(len, ["a", "bb"])), list(map(lambda x, y: x + y, [1, 2, 3], [10, 20])))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isdigit, "a1b2")))


def double(x):
    print("double", x)
    return 2 * x


m = map(double, [1, 2, 3])
print("lazy")
print(next(m))
print(list(m))
print(list(m))
print(sum(map(double, [4, 5])))
for x in map(double, range(2)):
    print(x)
print(list(map(pow, [2, 3], [3, 2])), list(map(max, [1, 5], [3, 2], [2, 9])))
print(" ".join(map(str, range(5))), set(map(abs, [-1, 1])), tuple(map(str.upper, "ab")))
print(list(map(list, ["ab", "cd"])), dict(map(lambda kv: (kv[1], kv[0]), {"a": 1}.items())))
a, b = map(int, "3 4".split())
print(a + b)


def boom(x):
    raise ValueError("boom")


try:
    list(map(boom, [1]))
except ValueError as e:
    print(e)


class Counter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(map(str, Counter(3))), list(filter(None, Counter(3))), list(zip(Counter(2), "ab")), list(enumerate(Counter(2))))
print(sum(Counter(4)), max(Counter(4)), sorted(Counter(4)), tuple(Counter(2)), set(Counter(2)), 2 in Counter(4), list(Counter(3)))
it = iter(Counter(2))
print(next(it), next(it), next(it, "end"))
print([*Counter(3)], {*Counter(2)}, (*Counter(2), "x"))
x, y, z = Counter(3)
print(x, y, z)
first, *rest = Counter(4)
print(first, rest)
print(list(map(None.__class__, [])))
