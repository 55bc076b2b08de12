print("%s %s" % ("a", 1), "%d items" % 5, "%s" % "x", "%5.2f|%-8s|%8s|%05d|%+d|% d" % (3.14159, "ab", "cd", 42, 7, 7), "100%%", "100%% %s" % "x")
print("%x %X %o %#x %#o %c %c %e %E %g %r %a" % (255, 255, 8, 255, 8, "a", 66, 12345.678, 0.00012, 1e-5, "q", "é"))
print("%(name)s is %(age)d" % {"name": "Bob", "age": 5}, "%(a)s %(a)r" % {"a": "x", "b": 1}, "%s" % {"a": 1}, "%s" % [1, 2], "%s %s" % ([1], {2: 3}))
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%.3s|%10.3s|" % ("abcdef", "abcdef"), "%i %u" % (3.9, 4), "%d" % True, "%d" % 10**20, "%s" % None, "%5s|%-5s|" % (True, None))
print("%s" % (1,), "%s" % ((1, 2),), "%r" % (("a",),), "%d%%" % 50, "%s" % "%s")
for t, a in [("%d", "a"), ("%d", None), ("%s %s", "a"), ("%s", (1, 2)), ("%q", 1), ("%", 1), ("%(a)s", 5), ("%(a)s", {"b": 1}), ("%f", "a"), ("%c", "ab"), ("%c", 1.5), ("%x", 1.5), ("%5", 1), ("abc", 1), ("abc", (1,)), ("%*d", ("a", 1)), ("%(a", {"a": 1}), ("%d %d", (1,)), ("%i", [])]:
    try:
        print(t % a)
    except (TypeError, ValueError, KeyError) as e:
        print(t, type(e).__name__, e)
print("abc" % {}, "abc" % [], "%s" % {}.keys())


class A:
    def __str__(self):
        return "A str"

    def __repr__(self):
        return "A repr"

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __index__(self):
        return 7


a = A()
print("%s %r %d %f %x %10s|%-8r|" % (a, a, a, a, a, a, a), "%s" % a, "%s" % [a], "%(x)s %(y)d" % {"x": a, "y": a}, "%a" % a)


class M:
    def __getitem__(self, key):
        return "<" + key + ">"


print("%(anything)s %(else)r" % M())
print("%s %s %d%%, %s" % ("many", ["args"], 3, (1,)), "Thread %s: %d" % ("T", 3))
print("%06.2f %+.1e %8.3e| %g %g %g" % (3.14159, 12345.678, 0.00012345, 100000.0, 1000000.0, 1e-5), "%.0f %.0f %.0f" % (0.5, 1.5, 2.5), "%5.1f%%" % 12.345)
print(b"%s %d %b" % (b"x", 5, b"y"), b"%5.1f|" % 2.55)
