import datetime

print("{} {} {}".format(1, "a", None), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{0}{a}".format(1, a=2), "{{}} {{{}}}".format(5))
print("{:>5}|{:<5}|{:^5}|{:05d}|{:+d}|{:x}|{:,}|{:.2f}|{:e}|{:%}".format("r", "l", "c", 42, 7, 255, 1234567, 3.14159, 12345.678, 0.5))
print("{0[0]} {0[1]} {1[k]} {2.real} {2.imag}".format([1, 2], {"k": "v"}, 5), "{0.__class__.__name__}".format(3), "{d[a b]}".format(d={"a b": 1}), "{0[-1]}".format({"-1": "neg"}))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>8}".format("a"), "{:{}}|{:>{w}.{p}f}".format("x", 5, 3.14159, w=8, p=2), "{:{fill}{align}{width}}".format("m", fill="*", align="^", width=7))
for bad in [lambda: "{} {}".format(1), lambda: "{a}".format(1), lambda: "{0} {}".format(1, 2), lambda: "{} {0}".format(1, 2), lambda: "{".format(1), lambda: "}".format(1), lambda: "{0[a]}".format([1]), lambda: "{0[5]}".format([1]), lambda: "{0.zz}".format(1), lambda: "{!x}".format(1), lambda: "{:d}".format("s"), lambda: "{a[b}".format(a=1), lambda: "{0.}".format(1), lambda: "{0[]}".format([1]), lambda: "{!}".format(1), lambda: "{:{:{}}}".format(1, 2, 3), lambda: "{a b}".format(1)]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print("{:>{}}".format("a", 4), "{:10.3}|".format("abcdef"), "{:b} {:o} {:#X}".format(5, 8, 255), "{:c}".format(97), "{:g} {:g} {:g}".format(1e10, 0.00001, 1.5), "{:n}".format(1000), "{:_}".format(10 ** 9), "{:_b}".format(1000))
class F:
    def __format__(self, s):
        return "F(" + s + ")"
    x = "attr"
    def __getitem__(self, k):
        return f"item {k!r}"
print("{} {:spec} {0.x} {0[3]} {0[k]}".format(F(), F()) if False else "{0} {0:spec} {0.x} {0[3]} {0[k]}".format(F()))
print("{:%H:%M}".format(datetime.time(3, 4)), "{0:{1}}".format("a", ">3"), "{:}".format("e"), "{:s}".format("s"), "{:3}|{:3}".format(1, "a"))
print("%s-format %d".format(), "{x}".format_map({"x": 1}), "{x[y]}".format_map({"x": {"y": 2}}))
class Default(dict):
    def __missing__(self, k):
        return f"<{k}>"
print("{a} {b}".format_map(Default(a=1)))
try:
    "{b}".format_map({})
except KeyError as e:
    print("KeyError", e)
print("{:=+6d}|{:=6}|{: d}|{: d}|{:-d}".format(5, -5, 5, -5, 5), "{:0>5}|{:<05}|{:^+5}".format(3, 3, 3), "{:#b} {:#o} {:08.2f} {:+.1e}".format(3, 8, -3.14159, 12345))
print("{0:.0f} {1:.0f} {2:.3g} {3:.10g} {4:g}".format(0.5, 1.5, 1234.5, 1 / 3, 1e16), "{:.3}".format(3.14159), "{:10}|{:<10}|".format(3.5, 3.5), "{:5}|{:<5}|".format(True, True), "{!s:>6}|".format(None))
print(format(3.14159, ".2f"), format(5, "03"), format("a", ">3"), format(5), format([1]), format(1234.5, ",.2f"), format(255, "#x"))
