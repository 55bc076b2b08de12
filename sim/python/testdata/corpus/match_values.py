import enum


class Color(enum.Enum):
    RED = 1
    GREEN = 2


class Const:
    LIMIT = 10
    NAME = "n"


def f(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case "a" | "b" as letter:
            return f"letter {letter}"
        case b"bytes":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case Color.RED:
            return "red"
        case Const.LIMIT | Const.NAME:
            return "const"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float() as num:
            return f"number {num}"
        case str(s):
            return f"str {s}"
        case _:
            return "other"


for x in [0, 1, 2.0, 3, -1, 1.5, "a", "b", b"bytes", None, True, False, Color.RED, Color.GREEN, 10, "n", 101, 50, 2.5, "zz", [], 1 == 1]:
    print(repr(x) if not isinstance(x, Color) else x, f(x))


def seq(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [a, b]:
            return f"two {a} {b}"
        case [1, *rest]:
            return f"starts with 1, rest {rest}"
        case [*init, 9]:
            return f"ends with 9, init {init}"
        case [first, *_, last]:
            return f"{first}..{last}"
        case _:
            return "no seq"


for x in [[], [5], (1, 2), [1, 2, 3], [4, 5, 9], [4, 5, 6, 7], "str", b"by", {1, 2}, range(3), {"a": 1}, 5, iter([1])]:
    print(seq(x))


def mapping(d):
    match d:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "w": w, "h": h, **rest}:
            return f"rect {w} {h} {rest}"
        case {"nested": {"list": [x, *_]}}:
            return f"nested {x}"
        case {1: one, None: nothing}:
            return f"{one} {nothing}"
        case {}:
            return "mapping"
        case _:
            return "nothing"


for d in [{"type": "circle", "r": 2, "x": 1}, {"type": "rect", "w": 1, "h": 2, "c": 3}, {"nested": {"list": (7, 8)}}, {1: "a", None: "b"}, {}, {"q": 1}, []]:
    print(mapping(d))


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class P3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def point(p):
    match p:
        case Point(0, 0):
            return "origin"
        case P3(x, y, z=0):
            return f"flat {x} {y}"
        case Point(x=0, y=yy):
            return f"on y {yy}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point(x=xx) | [xx, *_]:
            return f"x {xx}"
        case _:
            return "not a point"


for p in [Point(0, 0), Point(0, 5), Point(3, 3), Point(2, 3), P3(1, 2, 0), P3(1, 2, 3), [7, 8], 5]:
    print(point(p))

try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(1, x=2):
            pass
except TypeError as e:
    print(e)
try:
    match 5:
        case int(1, 2):
            pass
except TypeError as e:
    print(e)
try:
    match 5:
        case f(1):
            pass
except TypeError as e:
    print(e)
match (1, [2, {"k": (3, 4)}]):
    case (a, [b, {"k": (c, d)}]):
        print(a, b, c, d)
match 5:
    case x if x > 10:
        print("never")
    case y:
        print("bound", x, y)
match [1, 2], {"a": 3}:
    case [p, q], {"a": r}:
        print(p, q, r)
match = 1
case = 2
print(match, case, match + case)
match -1:
    case -1: print("neg")
match (lambda: 5)():
    case 5 | 6 as v: print("lambda", v)
match [1, 2, 3]:
    case [int(), int() as second, *others]: print(second, others)
def guard(x):
    print("guard", x)
    return False
match 3:
    case n if guard(n):
        pass
    case 3 | 4 if not guard("second"):
        print("second case")
print(n)
