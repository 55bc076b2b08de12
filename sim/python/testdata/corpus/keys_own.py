from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


d = {Point(1, 2): "a", Point(3, 4): "b"}
print(d, d[Point(1, 2)], Point(3, 4) in d, Point(5, 6) in d, d.get(Point(9, 9), "none"))
d[Point(1, 2)] = "c"
d[Point(5, 6)] = "e"
print(d, len(d), d.pop(Point(3, 4)), d.setdefault(Point(1, 2), "z"), d.setdefault(Point(7, 7), "y"))
del d[Point(5, 6)]
print(d, vars(next(iter(d))), dir(next(iter(d)))[-2:])
for f in (lambda: d[Point(0, 0)], lambda: d.pop(Point(0, 0)), lambda: {1}.remove(Point(0, 0))):
    try:
        f()
    except KeyError as e:
        print("KeyError", e, type(e.args[0]).__name__)
s = {Point(1, 1), Point(1, 1), Point(2, 2)}
s.add(Point(2, 2))
print(len(s), Point(1, 1) in s)
s.discard(Point(1, 1))
print(s, s | {Point(2, 2), Point(3, 3)} == {Point(3, 3), Point(2, 2)}, s & {Point(2, 2)}, s - {Point(2, 2)}, len(s ^ {Point(8, 8)}))
print(set([Point(1, 1), Point(1, 1)]), frozenset([Point(0, 0)]) == {Point(0, 0)}, {Point(0, 0)} <= {Point(0, 0), Point(1, 0)}, {Point(0, 0)}.isdisjoint({Point(0, 0)}))
print({(Point(1, 2), "k"): 1}[(Point(1, 2), "k")], (Point(1, 2), "k") in {(Point(1, 2), "k")}, ((Point(1, 2),),) in {((Point(1, 2),),): 0})
print({Point(1, 2): 1} == {Point(1, 2): 1}, {Point(1, 2): 1} == {Point(1, 3): 1}, dict([(Point(1, 1), 1), (Point(1, 1), 2)]))
print({p: p.x for p in [Point(1, 1), Point(2, 2), Point(1, 1)]}, {p for p in [Point(1, 1), Point(1, 1)]}, dict.fromkeys([Point(1, 1), Point(1, 1)], 0))
u = {}
u.update({Point(1, 1): 1})
u.update([(Point(1, 1), 2)])
u |= {Point(1, 1): 3}
print(u, {**u, Point(1, 1): 4}, u | {Point(1, 1): 5}, {*u, Point(1, 1)})


class Mod:
    """Equal modulo 10: what two attributes hold does not say it."""

    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n % 10 == (other.n if isinstance(other, Mod) else other) % 10

    def __hash__(self):
        return hash(self.n % 10)

    def __repr__(self):
        return f"Mod({self.n})"


m = {Mod(3): "three"}
print(m[Mod(13)], m[Mod(23)], Mod(4) in m, 3 in m, m.get(3), {3: "int"}.get(Mod(13)), Mod(13) in {1, 2, 3}, len({Mod(n) for n in range(25)}))
big = {Mod(n): n for n in range(100)}
print(big, len(big))


class Never:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("eq", self.name, other.name)
        return False

    def __hash__(self):
        print("hash", self.name)
        return 1


a, b = Never("a"), Never("b")
n = {a: 1}
n[b] = 2
print(len(n), n[a], n[b], a in n)
print(Never("c") in n)


class Mutable:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return hash(self.n)


k = Mutable(1)
lost = {k: "value"}
k.n = 2
print(k in lost, Mutable(2) in lost, Mutable(1) in lost, list(lost.values()))
k.n = 1
print(k in lost, Mutable(1) in lost)


class Name(str):
    def __eq__(self, other):
        return self.lower() == str(other).lower()

    def __hash__(self):
        return hash(self.lower())


names = {Name("Ada"): 1}
print(names[Name("ADA")], Name("ada") in names, "ada" in names, names.get("bob"), Name("ADA") in {"ada"})
print(Decimal("1.0") in {1}, {1: "one"}[Decimal("1")], {Decimal("1.0"): "d"}[1], {Fraction(1, 2): "half"}[0.5], Fraction(3) in {3}, {Decimal("0.5"), Fraction(1, 2), 0.5},
      {1, 1.0, True, Decimal(1), Fraction(1)}, {2**70: 1}[float(2**70)], {Decimal("2.50"), Decimal("2.5")})


@dataclass(frozen=True)
class Card:
    rank: int
    suit: str


deck = {Card(1, "hearts"): 1}
print(deck[Card(1, "hearts")], Card(2, "hearts") in deck, {Card(1, "a"), Card(1, "a")})


class Bad:
    def __hash__(self):
        raise ValueError("no hash")

    def __eq__(self, other):
        return True


class Raises:
    def __hash__(self):
        return 5

    def __eq__(self, other):
        raise RuntimeError("no eq")


class NoHash:
    def __eq__(self, other):
        return True


r = {Raises(): 1}
for f in (lambda: {Bad(): 1}, lambda: Bad() in {}, lambda: r[Raises()], lambda: {Raises(): 2, **r}, lambda: {NoHash()}, lambda: {}[NoHash()], lambda: set([Raises(), Raises()])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Nested:
    cache = {}

    def __init__(self, p):
        self.p = p

    def __hash__(self):
        Nested.cache[self.p] = Nested.cache.get(self.p, 0) + 1
        return hash(self.p)

    def __eq__(self, other):
        return self.p in {other.p: 1}


deep = {Nested(Point(1, 1)): "deep"}
print(deep[Nested(Point(1, 1))], Nested(Point(1, 2)) in deep, Nested.cache)


class Always:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


z = {0: "zero"}
print(z[Always()], Always() in {0, 1}, Always() in {1}, [Always()] == [5], {Always(): 1} == {0: 1})
print(sorted({Point(2, 1): 1, Point(1, 1): 2}, key=lambda p: p.x), max({Point(2, 1): 1, Point(1, 1): 2}.items(), key=lambda kv: kv[1]))
groups = {}
for p in [Point(1, 2), Point(2, 3), Point(1, 2), Point(2, 3), Point(1, 2)]:
    groups[p] = groups.get(p, 0) + 1
print(groups)
print(Counter([Point(1, 1), Point(1, 1), Point(2, 2)]))
dd = defaultdict(list)
dd[Point(1, 1)].append(1)
dd[Point(1, 1)].append(2)
print(dict(dd), {p: i for i, p in enumerate([Point(0, 0)] * 3)})
many = {Point(i, i % 7): i for i in range(60)}
print(len(many), all(many[Point(i, i % 7)] == i for i in range(60)), Point(3, 4) in many, sum(many.pop(Point(i, i % 7)) for i in range(0, 60, 2)), len(many))
