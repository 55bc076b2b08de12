print(sum([]), sum([1, 2, 3]), sum([1, 2, 3], 10), sum((0.5, 0.25)), sum([[1], [2]], []), sum(range(10), start=5))
print(sum(x * x for x in range(5)), sum([True, False, True]), sum({1: 2, 3: 4}), sum([10**20, 1]))
for args in [("ab",), (["a", "b"],), (5,), ([1, "a"],), (["a"], ""), ([1], "x"), ([None],)]:
    try:
        print(sum(*args))
    except TypeError as e:
        print(e)
print(any([]), all([]), any([0, 0, 1]), all([1, 1, 0]), any("a"), all(["", 1]))


def noisy(values):
    for v in values:
        print("value", v)
        yield v


print(any(noisy([0, 1, 2])))
print(all(noisy([1, 0, 2])))


class Falsy:
    def __bool__(self):
        print("bool asked")
        return False


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(any([Falsy(), Falsy()]), all([Sized(1), Sized(0)]), bool(Sized(2)))


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


print(sum([Vector(1, 2), Vector(3, 4)]), sum([Vector(1, 1)], Vector(0, 0)))
try:
    any(5)
except TypeError as e:
    print(e)
try:
    all()
except TypeError as e:
    print(e)
print(sum(range(30_000_000)), sum(range(5, -10**6, -7), 3), sum(range(3, 3)), sum(range(10**30, 10**30 + 5)), sum(range(4), True))
print(sum(range(5), 0.5), sum(range(2, 3), -2), sum(range(0, 10**19, 10**18)))
