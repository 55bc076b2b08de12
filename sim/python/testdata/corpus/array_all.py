import array
import copy
from array import array as A

print(array.typecodes)
a = A("i", [1, 2, 3])
print(a, len(a), a.typecode, a.itemsize, a[0], a[-1], a[1:], list(a), sum(a), max(a), 2 in a, 9 in a)
a.append(4)
a.extend([5, 6])
a.extend(A("i", (7,)))
a.insert(0, 0)
print(a, a.pop(), a.pop(0), a.index(3), a.count(3))
a.remove(3)
a.reverse()
print(a, a.tolist(), a.tobytes())
a[0] += 10
a[1:3] = A("i", [8, 8, 8])
del a[0]
print(a, a + A("i", [1]), a * 2, 2 * A("b", [1]), a == A("i", a.tolist()), a < A("i", [9]), a != a)
print(A("d"), A("d", [1, 2.5]), A("f", [0.1]), A("B", b"abc"), A("b", bytearray(b"\x01\xff")), A("u", "hi"), A("h", range(3)))
b = A("d", [0])
b[0] += 1
print(b, [type(x).__name__ for x in b], copy.copy(b), copy.deepcopy(b) == b, b[:] is b)
c = A("H")
c.frombytes(b"\x01\x00\x02\x00")
c.fromlist([7])
print(c, c.tobytes())
c.byteswap()
print(c, list(reversed(c)), str(c), repr(c), bool(c), bool(A("i")))
for x in c:
    print(x, end=" ")
print()
for f in [lambda: A("i", [1.5]), lambda: A("i", ["a"]), lambda: A("b", [200]), lambda: A("B", [256]), lambda: A("B", [-1]), lambda: A("h", [40000]),
          lambda: A("H", [-1]), lambda: A("i", [2**31]), lambda: A("i", [-2**31 - 1]), lambda: A("I", [2**32]), lambda: A("x"), lambda: A("ii"),
          lambda: A("i", "ab"), lambda: a[99], lambda: a["x"], lambda: a.pop(99), lambda: A("i").pop(), lambda: a.remove(77), lambda: a.index(77),
          lambda: a + [1], lambda: A("d", ["x"]), lambda: hash(a), lambda: a.append("x"), lambda: A("i", 5), lambda: a.extend(A("d", [1])),
          lambda: A("H", b"abc"), lambda: a + A("d", [1]), lambda: a.fromlist((1,))]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    a[99] = 1
except IndexError as e:
    print(e)
try:
    a[0] = "x"
except TypeError as e:
    print(e)
try:
    a[0:1] = [1]
except TypeError as e:
    print(e)
primes = A("B", [1]) * 30
for i in range(2, 30):
    if primes[i]:
        for j in range(i * i, 30, i):
            primes[j] = 0
print([i for i in range(2, 30) if primes[i]])
for code in "lLqQI":
    for x in (2**64, -1, -2**63 - 1):
        try:
            print(A(code, [x]))
        except OverflowError as e:
            print(code, x, e)
