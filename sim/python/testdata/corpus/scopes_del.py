x = 1


def read():
    return x


def write():
    x = 2
    return x


def glob():
    global x, brand_new
    x = 3
    brand_new = "made"


print(read(), write(), x)
glob()
print(x, brand_new)


def outer():
    v = 0
    w = "w"

    def middle():
        nonlocal v

        def inner():
            nonlocal v
            v += 1
            return v, w
        return inner()
    return middle(), middle(), v


print(outer())
del x
try:
    read()
except NameError as e:
    print(e)
try:
    del x
except NameError as e:
    print(e)
a = b = c = []
b.append(1)
print(a, c, a is b)
a, b = b, [2]
print(a, b)
d = {"k": [1, 2]}
d["k"][0] += 10
d["n"] = d.get("n", 0) + 1
print(d)
l = [1, 2, 3]
i = 0
i, l[i] = 2, "set"
print(l, i)
del l[0], d["k"]
print(l, d)
(p, q), [r, s] = (1, 2), [3, 4]
print(p, q, r, s)
for k, (m, n) in [("a", (1, 2))]:
    print(k, m, n)
for l[0] in "xy":
    pass
print(l)


class Obj:
    pass


o = Obj()
o.list = []
o.list += [1]
o.n = 5
o.n -= 2
o.d = {}
o.d["x"], o.y = 1, 2
print(o.list, o.n, o.d, o.y)
if True:
    conditional = "visible"
print(conditional)
try:
    undefined
except NameError as e:
    print(e)


def f():
    try:
        return y_later
    except NameError as e:
        print(e)


f()
y_later = 1
print(f())
z = z2 = 5
z += (z := 10)
print(z)


def counter():
    count = 0

    def inc(by=1):
        nonlocal count
        count += by
        return count
    return inc


c1, c2 = counter(), counter()
print(c1(), c1(5), c2(), c1())
print((lambda x: (lambda y: x + y))(1)(2))
if __name__ == "__main__":
    print("main guard", __name__)
"""a string statement"""
...
pass
assert True

x: int = 5
y: "list[int]"
print(x)
try:
    print(y)
except NameError as e:
    print(e)
print(1 if x else 2, x > 1 and "and", x < 1 or "or", not x, -x ** 2, (x, y_later), [x][0], 3 - -2, 2 ** 3 ** 2, 10 - 4 - 3, not True == False, 5 // 2 * 2, 7 & 3 | 8 ^ 1)
import sys as system, math
print(system.maxsize > 0, math.sqrt(16))
from math import pi as PI, floor
print(floor(PI))
a = 5; b = 6; print(a, b)
if a: print("one line")
while a > 4: a -= 1
for _ in range(2): pass
else: print("for else")
print("semi"); print("colon")
