import dataclasses
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, KW_ONLY, InitVar, FrozenInstanceError
from typing import List, ClassVar, Optional


@dataclass
class Point:
    x: int
    y: int = 0

    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


p = Point(3, 4)
print(p, p.length(), Point(1), Point(y=2, x=1), p == Point(3, 4), p != Point(3, 4), p == (3, 4), [p], f"{p}")
p.x = 10
print(p, replace(p, y=9), asdict(p), astuple(p), is_dataclass(p), is_dataclass(int), [f.name for f in fields(Point)], Point.__match_args__)
for f in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=3), lambda: Point(1, x=2), lambda: hash(p), lambda: p < p, lambda: fields(5), lambda: asdict(Point)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False)


a, b = Version(1, 2), Version(1, 3, "x")
print(a < b, a <= b, a > b, max(a, b), a == Version(1, 2, "other"), hash(a) == hash(Version(1, 2, "y")), {a: 1}[Version(1, 2)], sorted([b, a]))
try:
    a.major = 5
except FrozenInstanceError as e:
    print(e)
try:
    del a.minor
except dataclasses.FrozenInstanceError as e:
    print(e)


@dataclass
class Cart:
    owner: str
    items: List[str] = field(default_factory=list)
    total: float = field(init=False, default=0.0)
    secret: str = field(default="s", repr=False)
    count: ClassVar[int] = 0
    rate: InitVar[float] = 2.0

    def __post_init__(self, rate):
        self.total = len(self.items) * rate


c, d = Cart("ann"), Cart("bob", ["x", "y"], rate=1.5)
c.items.append("z")
print(c, d, c.items is d.items, Cart.count, asdict(d), c.secret)


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Derived(Base):
    c: int = 3
    b: int = 20


print(Derived(1), Derived(1, 2, 3), Derived.__mro__[1].__name__, isinstance(Derived(1), Base))


@dataclass(kw_only=True)
class Kw:
    a: int
    b: int = 5


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int
    c: int = 1


print(Kw(a=1), Mixed(1, b=2))
for f in (lambda: Kw(1), lambda: Mixed(1), lambda: Kw()):
    try:
        f()
    except TypeError as e:
        print(e)


@dataclass
class Tree:
    value: int
    left: Optional["Tree"] = None
    right: Optional["Tree"] = None


t = Tree(1, Tree(2), Tree(3, Tree(4)))
print(t, asdict(t), astuple(t))
for bad in ("class A:\n x: list = []",):
    try:
        @dataclass
        class A:
            x: list = []
    except ValueError as e:
        print(e)
try:
    @dataclass
    class B:
        x: int = 1
        y: int
except TypeError as e:
    print(e)


@dataclass(repr=False, eq=False)
class Plain:
    x: int


print(Plain(1) == Plain(1), "Plain object" in repr(Plain(1)), hash(Plain(1)) != 0)


@dataclass(unsafe_hash=True)
class Hashed:
    x: int


print(hash(Hashed(1)) == hash((1,)), len({Hashed(1), Hashed(1), Hashed(2)}))


@dataclass
class Custom:
    x: int

    def __repr__(self):
        return "custom!"

    def __eq__(self, other):
        return True


print(Custom(1), Custom(1) == Custom(2))
match Point(1, 2):
    case Point(x=1, y=yy):
        print("y is", yy)
match p:
    case Point(px, py):
        print(px, py)


@dataclass(slots=True)
class Slotted:
    x: int = 1


print(Slotted(), Slotted.__slots__)
loop = Cart("loop")
loop.items.append(loop)
print(loop)
C = dataclasses.make_dataclass("C", [("x", int), ("y", int, field(default=5))])
print(C(1), C(1, 2).y)
