t = (3, 1, 2, 1)
print(t, (), (1,), 1, t[0], t[-1], len(t), t.count(1), t.index(2), 3 in t, t + (5,), t * 2, sorted(t), max(t), sum(t), list(t), tuple("ab"), tuple([1]), tuple(), tuple(x for x in range(3)))
for f in [lambda: t.index(9), lambda: t[9], lambda: t["a"], lambda: t + [1], lambda: tuple(5), lambda: t.append(1), lambda: hash(([],)), lambda: t < 1]:
    try:
        print(f())
    except (ValueError, IndexError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), () == (), (1, 2) != [1, 2], hash((1, 2)) == hash((1, 2)), hash(()), hash((1, 2, 3)), hash((1,)), hash((1, (2, 3))), hash((True, 1.0)))
a, (b, c), *d = 1, (2, 3), 4, 5
print(a, b, c, d)
a, b = b, a
print(a, b)
x = 1,
print(x, type(x))
nested = ((1, 2), (3, (4, 5)))
print(nested[1][1][0], nested)
d = {(1, 2): "a", (): "b"}
print(d[1, 2], d[()], (1, 2) in d)


def f():
    return 1, 2


p, q = f()
print(p, q, f())
for i, (k, v) in enumerate({"x": 1, "y": 2}.items()):
    print(i, k, v)
print(tuple(t) is t, t[:] == t, ((),), ((1,),), (None, True, 1.5, "s", b"b"))
print((1, 2).__class__.__name__, (1, 2).__len__(), (1,).__add__((2,)), (1, 2).__contains__(2), (1, 2).__hash__() == hash((1, 2)))
