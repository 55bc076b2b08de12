print("%d %s %r %f %x %o %e %g %c %%" % (1, "a", "b", 1.5, 255, 8, 12345.6, 0.0001, "z"))
print("%5d|%-5d|%05d|%+d|% d|%5s|%-5s|%.2s|%5.1f|%-8.3f|%08.3f" % (1, 2, 3, 4, 5, "a", "b", "cde", 1.25, 2.5, -3.14159))
print("%(a)s %(b)d %(a)r" % {"a": "x", "b": 2, "c": 3}, "%s" % (1,), "%s" % [1, 2], "%s %s" % ("a", (1, 2)), "%s" % {"k": 1}, "%s" % None, "%d%%" % 50)
print("%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%#x %#o %X" % (255, 8, 255), "%i %u" % (3, 4), "%a" % "é", "%c%c" % (65, "b"), "%s" % True, "%d" % True, "%d" % 3.99, "%s" % 3.0, "%r" % 3.10)
for bad in [lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: "%s" % ("a", "b"), lambda: "%(a)s" % {"b": 1}, lambda: "%(a)s" % 5, lambda: "%z" % 1, lambda: "%" % 1, lambda: "%c" % "ab", lambda: "%c" % 1.5, lambda: "%f" % "x", lambda: "%x" % 1.5, lambda: "abc" % 1, lambda: "%d %d" % (1,), lambda: "%*d" % ("a", 1), lambda: "%s" % (), lambda: "%i" % None, lambda: "%(a" % {"a": 1}, lambda: "%d" % [1]]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print("%s" % "tuple", "%s, %s!" % ("Hello", "world"), "%3d%%|%-10s|%10s|" % (50, "left", "right"), "%.3e %.0f %G" % (123456, 2.5, 1e-10), "%5.2f%%" % 12.345)
class S:
    def __str__(self): return "S!"
    def __repr__(self): return "<S>"
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 8
print("%s %r %s" % (S(), S(), [S()]), "%f" % S(), "%x" % S())
print("a%sb" % "", "%s" % "", "%%", "%%d" % (), "%10.4s|" % "abcdefg", "%-+5d|" % 3, "%+.1f" % 2.25, "% 5d" % 42, "%#.3g" % 1.0)
print("%s" % 10 ** 20, "%d" % 10 ** 20, "%d" % (10 ** 25), "%x" % (2 ** 70), "%e" % (10 ** 30), "%s" % -0.0, "%d" % -0.5, "%.10f" % (1 / 3), "%f" % float("inf"), "%d items" % len([1, 2]))
