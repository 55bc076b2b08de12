print(range(5), list(range(5)))
print(list(range(2, 8)), list(range(0, 10, 3)), list(range(10, 0, -2)))
print(list(range(5, 2)), list(range(0)), list(range(2, 5, -1)))
print(len(range(0, 10, 3)), len(range(10, 0, -3)), len(range(0)))
r = range(3, 20, 4)
print(r[0], r[-1], r[1:3], r[::-1], list(r[::-1]))
print(r.start, r.stop, r.step)
print(7 in r, 8 in r, 7.0 in r, "a" in r)
print(r.index(11), r.count(11), r.count(12))
print(range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1))
print(bool(range(0)), bool(range(1)))
print(hash(range(3)) == hash(range(0, 3)))
print(repr(range(1, 10, 2)), str(range(1, 2)))
print(list(reversed(range(5))), list(reversed(range(1, 10, 3))), list(reversed(range(0))))
print(sum(range(101)), max(range(5)), min(range(5)), sorted(range(3, 0, -1)))
print(range(10**20, 10**20 + 3), list(range(10**20, 10**20 + 3)))
print(10**20 + 1 in range(10**20, 10**20 + 3))
for args in [(), (1, 2, 0), ("a",), (1.5,), (1, 2, 3, 4)]:
    try:
        print(range(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    range(3)[5]
except IndexError as e:
    print(e)
try:
    range(3).index(7)
except ValueError as e:
    print(e)
a, b, c = range(3)
print(a, b, c)
it = iter(range(2))
print(next(it), next(it), next(it, "done"))
print([x * y for x in range(3) for y in range(x)])
