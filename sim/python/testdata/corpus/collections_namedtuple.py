from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._asdict(), p._replace(x=5), Point._fields, Point._make([3, 4]))
x, y = p
print(x, y, len(p), isinstance(p, tuple), Point.__name__, Point.__doc__, hash(p) == hash((1, 2)), p + (3,))
print(Point, type(p), {p: 1}[Point(1, 2)], sorted([Point(2, 1), Point(1, 5)]), max(Point(0, 0), Point(0, 1)))
Job = namedtuple("Job", "name priority done", defaults=[1, False])
print(Job("a"), Job("b", 2), Job(name="c", done=True), Job._field_defaults)
print(namedtuple("R", "a class a", rename=True)._fields, namedtuple("E", [])())
for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(1, 2, x=3), lambda: Point(), lambda: Job(),
          lambda: Point._make([1]), lambda: p._replace(q=1), lambda: namedtuple("T", "a a"), lambda: namedtuple("T", "def"),
          lambda: namedtuple("T", "_a"), lambda: namedtuple("T", "a b", defaults=[1, 2, 3]), lambda: setattr(p, "x", 3), lambda: p.z,
          lambda: namedtuple("1T", "a")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()

    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __str__(self):
        return f"<{self.x}, {self.y}>"


v = Vector(3, 4)
print(v.length(), v + v, repr(v + v), "%s" % (v,), f"{v}")
match p:
    case Point(x=1, y=b):
        print("matched", b)
match p:
    case Point(a, b):
        print("positional", a, b)
