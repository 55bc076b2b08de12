from collections import deque


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def f(v):
    match v:
        case 0:
            return "zero"
        case 1 | 2:
            return "one or two"
        case -1:
            return "minus one"
        case 3.5 | "s":
            return "float or str"
        case None | True:
            return f"singleton {v}"
        case []:
            return "empty"
        case [x]:
            return f"one item {x}"
        case [x, y]:
            return f"two {x} {y}"
        case [1, *rest]:
            return f"starts with 1, rest {rest}"
        case [_, *_, "end"]:
            return "ends with end"
        case (a, (b, c), *_) if a == b:
            return f"nested {a} {b} {c}"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"a": 1, **others}:
            return f"dict with a, others {others}"
        case {}:
            return "some dict"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y axis {y}"
        case Point(x, y) as p if x == y:
            return f"diagonal {p.x}"
        case Point():
            return "point"
        case str(s) if s.startswith("h"):
            return f"h string {s}"
        case str() | bytes():
            return "text"
        case int(n) | float(n):
            return f"number {n}"
        case _:
            return "other"


for v in [0, 1, 2, -1, 3.5, "s", None, True, False, [], [9], (1, 2), [1, 2, 3], ["a", "b", "end"], [5, (5, 6), 7], [5, (6, 6), 7], {"type": "circle", "r": 2}, {"a": 1, "b": 2}, {"z": 1}, {}, Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), "hello", "world", b"x", 42, 4.25, object, {1, 2}, range(2), deque([1, 2, 3])]:
    print(repr(v)[:30] if not isinstance(v, (Point, type)) else type(v).__name__, "->", f(v))


class Color:
    RED = "red"
    BLUE = "blue"


def color(c):
    match c:
        case Color.RED:
            return 1
        case Color.BLUE:
            return 2
    return None


print(color("red"), color("blue"), color("x"))


def command(line):
    match line.split():
        case ["quit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["get", obj, *more]:
            return f"getting {obj} {more}"
        case [first, *_]:
            return f"unknown {first}"
        case []:
            return "nothing"


for line in ["quit", "go north", "go up", "get a b c", ""]:
    print(command(line))
match 5:
    case x if x > 10:
        print("big")
    case x:
        print("bound", x)
try:
    match 1:
        case int(a, b):
            pass
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(a, b, c):
            pass
except TypeError as e:
    print(e)
