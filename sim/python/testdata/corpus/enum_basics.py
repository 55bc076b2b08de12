import enum
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def lower(self):
        return self.name.lower()

    @property
    def title(self):
        return self.name.title()

    @classmethod
    def default(cls):
        return cls.GREEN


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON, Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED in Color, 2 in Color, 9 in Color, Color, type(Color.RED), [c.name for c in reversed(Color)])
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, Color.RED is Color(1), {Color.RED: "r"}[Color.RED], isinstance(Color.RED, Color))
print(Color.BLUE.lower(), Color.RED.title, Color.default(), Color.__members__, f"{Color.RED}", "%s" % Color.RED, f"{Color.RED:>12}|", [Color.RED])
for name, member in Color.__members__.items():
    print(name, member, end="; ")
print()
for f in (lambda: Color(7), lambda: Color["X"], lambda: Color.PURPLE, lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.BLUE, lambda: Color(), lambda: setattr(Color.RED, "value", 3)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Priority(IntEnum):
    LOW = 1
    HIGH = 10


print(Priority.HIGH > Priority.LOW, Priority.HIGH + 1, repr(Priority.LOW), Priority.LOW, sorted([Priority.HIGH, Priority.LOW]), Priority(10), f"{Priority.HIGH}", Priority.LOW == 1, max(Priority), int(Priority.HIGH), [10, 20][Priority.LOW], hash(Priority.LOW) == hash(1))


class State(str, Enum):
    ON = "on"
    OFF = "off"


print(State.ON, State.ON.value, State.ON == "on", State("off"), State.ON.upper(), repr(State.OFF))


class Shape(StrEnum):
    SQUARE = auto()
    ROUND = "circle"


print(Shape.SQUARE, Shape.ROUND, repr(Shape.SQUARE), Shape("circle"), f"{Shape.SQUARE}!", Shape.SQUARE == "square", ", ".join(Shape))


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


print(list(Auto))


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name + str(count)
    X = auto()
    Y = auto()


print([m.value for m in Named])


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.mass, round(Planet.EARTH.gravity, 3), Planet.EARTH.value, Planet((3.303e+23, 2.4397e6)))


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.R | Perm.W), Perm.RW, Perm.R in Perm.RW, bool(Perm.R & Perm.W), Perm.R & Perm.W, ~Perm.R, Perm.RW ^ Perm.R, list(Perm), list(Perm.RW), Perm(0), repr(Perm(7)), len(Perm.RW))
try:
    Perm(8)
except ValueError as e:
    print(e)


class IF(IntFlag):
    A = auto()
    B = auto()
    C = auto()


print(IF.A | IF.C, repr(IF.A | IF.C), IF.B.value, IF.A + 5, IF.C == 4, IF(3), repr(IF(3)))
try:
    @unique
    class Dup(Enum):
        ONE = 1
        UNO = 1
except ValueError as e:
    print(e)
try:
    class More(Color):
        PINK = 9
except TypeError as e:
    print(e)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value, Enum("P", {"a": 5}).a, IntEnum("Q", ["x", "y"]).y + 1)


class Ordinal(Enum):
    FIRST = "1st"
    SECOND = "2nd"

    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.name.lower() == str(value).lower():
                return m

    def __str__(self):
        return "ordinal " + self.value


print(Ordinal("first"), Ordinal.SECOND, Ordinal("2nd") is Ordinal.SECOND)
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green matched")


class Op(Enum):
    ADD = enum.member(lambda a, b: a + b)
    NAME = enum.nonmember("plain")


print(Op.ADD.value(1, 2), Op.NAME, len(Op))
