print("{} {}".format(1, "a"), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{} {name}".format(5, name="n"), "{{}} {}".format(1), "".format())
print("{0[0]} {0[1]}".format([1, 2]), "{d[key]} {d[2]}".format(d={"key": "v", 2: "two"}), "{0.real} {0.imag}".format(5))
print("{:>10}|{:<10}|{:^10}|{:*^9}".format("a", "b", "c", "d"), "{:05d} {:+d} {: d} {:x} {:X} {:o} {:b} {:#x} {:c}".format(42, 42, 42, 255, 255, 8, 5, 255, 65))
print("{:.2f} {:8.3f} {:e} {:.1%} {:g} {:,} {:_}".format(3.14159, 2.5, 12345.678, 0.256, 0.0001, 1234567, 1234567))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{!r:>8}".format("a"), "{0!r}".format([1, "a"]))
print("{:{width}.{prec}f}".format(3.14159, width=10, prec=2), "{:{}}".format("a", 5) + "|", "{0:{1}}|".format("x", ">4"))
print("{} {} {}".format(*[1, 2, 3]), "{x}-{y}".format(**{"x": 1, "y": 2}))
for t, a in [("{} {}", (1,)), ("{2}", (1, 2)), ("{a}", ()), ("{", ()), ("}", ()), ("{0} {}", (1, 2)), ("{} {0}", (1, 2)), ("{:d}", ("a",)), ("{:s}", (5,)), ("{!x}", (1,)), ("{0[x]}", ([1],)), ("{0.x}", (1,)), ("{:.2d}", (5,)), ("{:z}", (1,)), ("{:>>5d}", (1,)), ("{:,s}", ("a",)), ("{0[5]}", ([1],)), ("{:d}", (1.5,)), ("{", (1,)), ("{a", ())]:
    try:
        print(t.format(*a))
    except (IndexError, KeyError, ValueError, TypeError, AttributeError) as e:
        print(t, type(e).__name__, e)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __format__(self, spec):
        return f"<{spec}|{self.x},{self.y}>"

    def __str__(self):
        return f"({self.x}, {self.y})"

    @property
    def total(self):
        return self.x + self.y

    def __getitem__(self, key):
        return f"item {key}"


p = Point(1, 2)
print("{}".format(p), "{:abc}".format(p), "{!s}".format(p), "{!s:>10}".format(p), "{0.x} {0.y} {0.total}".format(p), "{0[a]} {0[1]}".format(p), "{p.x:03d}".format(p=p))
print(format(p), format(p, "spec"), format(5, "03d"), format("a", ">3"), format(3.14159, ".2f"), format(True), format(True, "d"), format(None), format([1]))
for f in [lambda: format([1], "d"), lambda: format(None, ">5"), lambda: format({}, "x"), lambda: format(5, 5), lambda: format(object(), "x"), lambda: format(1, 2, 3)]:
    try:
        print(f())
    except TypeError as e:
        print(e)


class Plain:
    pass


try:
    print("{:5}".format(Plain()))
except TypeError as e:
    print(e)
print("{a} {b}".format_map({"a": 1, "b": 2}))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {zz}".format_map(Default(a=1)))
print("{:<5}|{:>5}|{:^5}".format(True, None.__class__.__name__, "x"), "{:5}|{:5}|".format("a", 1), "{:<5}|".format(1.5))
print("{:10.3}|{:10}|{:.3}".format("abcdef", "ab", "xyzw"), "{:.10}".format(0.1), "{:10.4}|".format(3.14159265))
