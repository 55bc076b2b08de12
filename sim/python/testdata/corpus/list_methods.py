l = [3, 1, 2]
l.append(4)
print(l, l.append(5), l)
l.extend([6, 7])
l.extend("ab")
l.extend(x for x in range(2))
l += (8,)
l += "z"
print(l)
l.insert(0, "first")
l.insert(100, "last")
l.insert(-1, "before last")
print(l)
print(l.pop(), l.pop(0), l.pop(-2), l)
l.remove("a")
print(l, l.index(2), l.count(1), l.index(1, 2), 4 in l, "q" not in l)
l.reverse()
print(l, l.copy() == l, l.copy() is l)
l.clear()
print(l, len(l), bool(l))
l0 = [1]
for f in [lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: [1].insert(0), lambda: [].append(), lambda: [].append(1, 2), lambda: [1].extend(5), lambda: [1][3], lambda: l0["a"], lambda: l0[1.0], lambda: [1].foo, lambda: [1] + (2,), lambda: [1] * 1.5, lambda: [1].pop("a"), lambda: [1] < 5, lambda: [1, "a"] < [1, 2], lambda: list(5), lambda: list(1, 2), lambda: [1].count(), lambda: list(None), lambda: [1, 2].index("x")]:
    try:
        print(f())
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), [1, 2] * 2, 2 * [0], [[0] * 2 for _ in range(2)], [] * 5)
print([1, 2] == [1, 2], [1, 2] != [2, 1], [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9], [] < [0], [1, [2]] == [1, [2]], [1] == (1,), [1.0] == [1])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan))
a = b = [1]
a += [2]
print(b, a is b)
a = a + [3]
print(b, a is b)
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], [x for row in matrix for x in row], sum(matrix, []))
x, y, *z = [1, 2, 3, 4]
print(x, y, z)
first, *_, last = "hello"
print(first, last)
for bad in ["a, b = [1]", "a, b = [1, 2, 3]", "a, *b, c = [1]", "a, b = 5", "[a, b] = 'x'"]:
    try:
        n = bad.split("= ")[1]
        if bad.startswith("a, *b"):
            a, *b, c = [1]
        elif bad.startswith("["):
            [a, b] = "x"
        elif n == "5":
            a, b = 5
        elif n == "[1]":
            a, b = [1]
        else:
            a, b = [1, 2, 3]
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Eq) and self.n == other.n

    def __repr__(self):
        return f"Eq({self.n})"


l = [Eq(1), Eq(2), Eq(1)]
print(Eq(2) in l, l.index(Eq(2)), l.count(Eq(1)), l == [Eq(1), Eq(2), Eq(1)], l != [Eq(1)], Eq(5) in l)
l.remove(Eq(1))
print(l)
try:
    l.remove(Eq(9))
except ValueError as e:
    print(e)
try:
    l.index(Eq(9))
except ValueError as e:
    print(e)
print([Eq(1), [Eq(2)]] == [Eq(1), [Eq(2)]], (Eq(1),) == (Eq(1),), {"a": Eq(1)} == {"a": Eq(1)}, {"a": Eq(1)} == {"a": Eq(2)}, [(1, Eq(1))] < [(1, Eq(1)), 2])
it = iter([1, 2])
print(next(it), it.__length_hint__(), next(it), next(it, None))
l = [1, 2, 3]
for x in l:
    if x < 3:
        l.append(x + 10)
print(l)
print(id(l) == id(l), id(l) == id([]), l is l)
print([].__len__(), [1].__contains__(1), [1, 2].__getitem__(1), list.__len__([1]), [3].__add__([4]), [1].__mul__(2), [1].__eq__([1]), [1].__eq__(1), [1].__lt__([2]))
