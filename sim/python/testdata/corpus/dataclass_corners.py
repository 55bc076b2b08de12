from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, repr=False)
    hidden: int = field(default=0, compare=False)
    def dist(self): return (self.x ** 2 + self.y ** 2) ** 0.5
p = P(1)
print(p, p == P(1, hidden=5), P(3, 4).dist(), [f.name for f in fields(P)], asdict(P(1, tags=["a"])), astuple(p), replace(p, x=9), is_dataclass(P), is_dataclass(p))
p.tags.append(1); print(P(1).tags)
@dataclass(order=True, frozen=True)
class V:
    n: int
    s: str = "a"
print(V(1) < V(2), sorted([V(2, "b"), V(1), V(2, "a")]), hash(V(1)) == hash(V(1)), {V(1), V(1)})
for bad in [lambda: setattr(V(1), "n", 2), lambda: delattr(V(1), "n"), lambda: P(), lambda: P(1, 2, 3, 4, 5), lambda: V(1, z=1), lambda: hash(p), lambda: p < p, lambda: fields(5), lambda: asdict(5), lambda: replace(p, zz=1)]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
@dataclass
class Base:
    a: int
    b: int = 1
@dataclass
class Sub(Base):
    c: int = 3
    b: int = 7
    def __post_init__(self): self.sum = self.a + self.b + self.c
print(Sub(1), Sub(1).sum, Sub.__mro__[1].__name__)
@dataclass
class I:
    v: InitVar[int]
    total: int = 0
    K: "ClassVar[int]" = 5
    def __post_init__(self, v): self.total = v * 2
print(I(4), I(4).total)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: int
except TypeError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        a: list = []
except ValueError as e:
    print(e)
@dataclass(slots=True, kw_only=True)
class K:
    a: int
    b: str = "x"
print(K(a=1), K(b="q", a=2))
try:
    K(1)
except TypeError as e:
    print(e)
@dataclass(repr=False, eq=False)
class N:
    a: int
print(N(1) == N(1), repr(N(1)).startswith("<"))
D = make_dataclass("D", [("q", int), ("r", int, field(default=4))])
print(D(1))
@dataclass
class Node:
    v: int
    next: "Node | None" = None
print(Node(1, Node(2)), P.__match_args__, P.__doc__ is not None)
match P(1, 5):
    case P(x, y): print("matched", x, y)
