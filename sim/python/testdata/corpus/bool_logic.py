def t(x):
    print("t", x)
    return x


print(t(1) and t(0) and t(2), t(0) or t("") or t(3), not t(0), t(1) or t(2), t(0) and t(1))
print(1 < t(2) < 3, 1 > t(2) > t(3), t(1) == t(1) != t(2))
print("yes" if t(1) else "no", [t(0) or "default"], (t([]) or {}) == {}, None or False, False or None)
print(True + True, True * 3, sum([True, False, True]), True == 1, True is True, bool("False"), int(True), str(True), [False, True][True], {True: "one"}[1], isinstance(True, int), True & False, True | 2, True ^ True, not not 5, ~False)
print(1 in [1.0], "1" in [1], None in [None], True in [1], [] in [[]], "" in "abc", "bc" in "abc", 5 in range(10), "k" in {"k": 1}, 1 not in {1})
print(None is None, None == 0, [] == False, "" == False, 0 == False, 0.0 == False, [] is [])
a = b = [1]
c = [1]
print(a is b, a is c, a == c, a is not c, id(a) == id(b))
x = None
print(x is None, x is not None, x or "fallback", x and x.attr, "set" if x is not None else "unset")
print(max(True, False), min([True, 0]), sorted([True, False, True]), any([None, 0, "x"]), all([1, "a", [0]]), all([]), any([]))
for v in [0, 1, -1, 0.0, 0.1, "", " ", [], [0], (), (0,), {}, {0: 0}, set(), {0}, None, False, True, range(0), range(1), b"", b"0", object, len, float("nan")]:
    print(bool(v), end=" ")
print()
n = 15
if n % 15 == 0:
    print("fizzbuzz")
elif n % 5 == 0:
    print("buzz")
else:
    print(n)
if not n: print("never")
elif n > 10 and (n < 20 or n == 100) and not n == 13: print("in range")
print((1, 2) < (1, 3) and [1] < [2] or "neither", 1 if False else 2 if False else 3, (lambda: 1)() if True else 1 / 0)
while True and not False:
    n -= 5
    if n <= 0: break
else:
    print("not reached")
print(n, 3 > 2 > 1, 3 > 2 < 4, 1 == 1 in [1], (1 == 1) in [1])
assert not (True and False) or True
