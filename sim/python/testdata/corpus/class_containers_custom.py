class Seq:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        print("len")
        return len(self.items)

    def __getitem__(self, i):
        print("get", i)
        return self.items[i]


s = Seq(1, 2, 3)
print(list(s))
print(2 in s, 9 in s)
print([x for x in reversed(s)])
print(s[-1], s[0:2], s[::2], s[...] if False else "-")
for a, b in zip(s, "ab"):
    print(a, b)
print(bool(s), max(s), sum(s), sorted(s, key=lambda x: -x), tuple(s), [*s], dict(enumerate(s)))
print(iter(s).__class__.__name__)


class Slices:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


x = Slices()
print(x[1], x[1:2], x[1:2:3], x[:], x[::], x[1, 2], x[1:2, ::3], x[...], x["a"], x[()], x[(1,)], x[*[1, 2]], x[None:1])
x[1:2] = 5
x["a", 1] = 6
del x[::2], x[0]
x[0] += 1 if False else 1
print(slice(1, 10, 3).indices(6), slice(None).start, slice(5), slice(1, 2) == slice(1, 2), slice(None, None, -1).indices(4))


class Dictish:
    def __init__(self):
        self.d = {"a": 1, "b": 2}

    def keys(self):
        return self.d.keys()

    def __getitem__(self, k):
        return self.d[k]


print(dict(Dictish()), {**Dictish()}, (lambda **k: k)(**Dictish()))
d = {}
d.update(Dictish())
print(d)


class CountDown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


c = CountDown(5)
print(3 in c, list(c), list(c))
a, *b = CountDown(4)
print(a, b)
print(max(CountDown(3)), ",".join(str(i) for i in CountDown(3)), [i for i in CountDown(2)], {*CountDown(3)})


class BadIter:
    def __iter__(self):
        return 5


class NoIter:
    pass


class NoneIter:
    __iter__ = None


class BadNext:
    def __iter__(self):
        return NoIter()


for bad in (BadIter(), NoIter(), NoneIter(), BadNext()):
    try:
        for _ in bad:
            pass
    except TypeError as e:
        print(e)
    try:
        1 in bad
    except TypeError as e:
        print(e)
    try:
        a, b = bad
    except TypeError as e:
        print(e)
for f in [lambda: NoIter()[0], lambda: len(NoIter()), lambda: reversed(NoIter()), lambda: next(NoIter()), lambda: [*NoIter()], lambda: print(*NoIter()), lambda: {**NoIter()}, lambda: dict(**NoIter()), lambda: NoIter[0], lambda: len[0]]:
    try:
        f()
    except TypeError as e:
        print(e)


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, rc):
        r, c = rc
        return self.rows[r][c]

    def __setitem__(self, rc, v):
        r, c = rc
        self.rows[r][c] = v

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


m = Matrix([[1, 2], [3, 4]])
m[0, 1] += 10
m[1, 0], m[1, 1] = m[1, 1], m[1, 0]
print(m.rows, m[0, 1], Matrix[int])


class Hashed:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return isinstance(o, Hashed) and self.v == o.v

    def __hash__(self):
        return hash(self.v)

    def __repr__(self):
        return f"H{self.v}"


d = {Hashed(1): "a", Hashed(2): "b", Hashed(1): "c"}
print(d, Hashed(2) in d, d[Hashed(1)], {Hashed(1), Hashed(1)}, [Hashed(1)].index(Hashed(1)), [Hashed(1), Hashed(2)].count(Hashed(1)))


class Unhash:
    def __eq__(self, o):
        return True


for f in [lambda: {Unhash()}, lambda: {Unhash(): 1}, lambda: hash([]), lambda: {[]: 1}, lambda: {(1, []): 2}, lambda: {{}}]:
    try:
        f()
    except TypeError as e:
        print(e)
