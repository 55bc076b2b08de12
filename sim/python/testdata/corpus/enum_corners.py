from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self): return f"{self.name}:{self.value}"
    @classmethod
    def default(cls): return cls.GREEN
print(Color.RED, repr(Color.RED), Color(1), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED.describe(), Color.default(), Color.RED in Color, Color.__members__.keys() if False else list(Color.__members__), isinstance(Color.RED, Color), Color.RED == 1, Color.RED != Color.GREEN, {Color.RED: "r"}[Color.RED], type(Color.RED).__name__, hash(Color.RED) == hash(Color.RED))
for bad in [lambda: Color(9), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN, lambda: setattr(Color.RED, "value", 3), lambda: Color()]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
class P(IntEnum):
    LOW = 1
    HIGH = 10
print(P.LOW < P.HIGH, P.LOW + 1, P.HIGH == 10, repr(P.LOW), str(P.LOW), f"{P.LOW}", sorted([P.HIGH, P.LOW]), [0, 1, 2][P.LOW], max(P))
class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
print([(m.name, m.value) for m in A])
class F(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(F.R | F.X, repr(F.RW), F.R in F.RW, F.RW & F.R, F.RW ^ F.R, ~F.R, bool(F.R & F.W), F(5), list(F.RW), F.R.value, F(0))
class S(StrEnum):
    A = auto()
    B = "bee"
print(S.A, S.B == "bee", S.B.upper(), f"{S.A}", repr(S.B))
E = Enum("E", "ONE TWO")
print(list(E), E.ONE.value, Enum("M", {"a": 5})["a"])
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def ratio(self): return round(self.mass / self.radius, 3)
print(Planet.EARTH.ratio, Planet.MARS.value, Planet.MARS.mass)
try:
    class Sub(Color): pass
except TypeError as e:
    print(e)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
match Color.GREEN:
    case Color.RED: print("red")
    case Color.GREEN: print("green")
