class Stack(list):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.push(3)
print(s, s.peek(), len(s), s[0], 2 in s, isinstance(s, list), s == [1, 2, 3], s + [4], type(s + [4]).__name__, s[1:], list(s), sum(s), bool(Stack()), sorted(s, reverse=True), [x * 2 for x in s], s.pop(), s)
s += [9]
print(s, type(s).__name__)
s.name = "mine"
print(s.name, s.__dict__)


class Named(list):
    def __init__(self, name, items=()):
        super().__init__(items)
        self.name = name

    def __repr__(self):
        return f"Named({self.name}, {list(self)})"

    def append(self, x):
        print("appending", x)
        super().append(x)

    def __getitem__(self, i):
        return super().__getitem__(i) * 10

    def __len__(self):
        return 100

    def __contains__(self, x):
        return x == "magic"


n = Named("n", [1, 2])
n.append(3)
print(n, n[0], len(n), "magic" in n, 1 in n, list.__len__(n), [n])


class D(dict):
    def __missing__(self, key):
        return f"missing {key}"

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


d = D(a=1)
d["b"] = 2
print(d, d["zz"], d.get("zz"), d["a"], "zz" in d, len(d), dict(d), {**d}, isinstance(d, dict), list(d.items()), d == {"a": 1, "b": 2}, d | {"c": 3})
d.update(x=5)
print(d, d.setdefault("y", 6), sorted(d))


class Celsius(float):
    def fahrenheit(self):
        return self * 9 / 5 + 32

    def __str__(self):
        return f"{float(self):.1f}°C"


c = Celsius(36.6)
print(c, repr(c), c.fahrenheit(), c + 1, type(c + 1).__name__, f"{c}", f"{c:.3f}", c > 30, round(c), int(c), max(c, 5), "%s %.1f" % (c, c))


class Name(str):
    def __new__(cls, value):
        return super().__new__(cls, value.strip().title())

    def shout(self):
        return self.upper() + "!"


nm = Name("  bob smith ")
print(nm, repr(nm), nm.shout(), len(nm), nm == "Bob Smith", nm + "x", type(nm + "x").__name__, {nm: 1}["Bob Smith"], "-".join([nm, "y"]), nm[0], f"{nm:>12}", isinstance(nm, str), nm in ["Bob Smith"], "%s" % nm, "{}".format(nm), hash(nm) == hash("Bob Smith"), nm.split())


class Int(int):
    def __add__(self, other):
        return Int(int(self) + other + 1)

    def __repr__(self):
        return f"Int({int(self)})"


i = Int(5)
print(i + 1, i - 1, i * 2, str(i), [i], i == 5, i < 6, Int("7"), Int("ff", 16), range(i), list(range(Int(2))), [1, 2, 3, 4, 5, 6][i], f"{i:03d}", f"{i}", hash(i) == hash(5), {5: "five"}[i], int(i), i.bit_length(), -i, abs(Int(-3)))


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, p == (1, 2), len(p), p + (3,), hash(p) == hash((1, 2)), {p: "x"}[(1, 2)], a_b if (a_b := p[1]) else None)
x, y = p
print(x, y, isinstance(p, tuple), p[::-1], sorted(p), "%s %s" % p)


class S(set):
    def add(self, x):
        print("adding", x)
        super().add(x)


st = S([1])
st.add(2)
print(st, st | {3}, 1 in st, len(st), st == {1, 2})


class MyErr(Exception):
    pass


print(Stack(x for x in range(3)), Stack("ab"), Stack(), D([("k", "v")]), S(), Stack([1]) == Stack([1]), repr(S()), D())


class Weird(list):
    def __iter__(self):
        return iter(["custom"])


w = Weird([1, 2])
print(list(w), [*w], w, len(w), [x for x in w], tuple(w), "custom" in w)
class Frozen(frozenset):
    pass
print(Frozen([1]), Frozen([1]) == frozenset([1]))
class B(bytes):
    pass
print(B(b"ab"), B(b"x") + b"y", len(B(b"abc")))
