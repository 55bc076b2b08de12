a, *b = [1, 2, 3]
*c, d = "xyz"
e, *f, g = range(5)
h, *i = [1]
print(a, b, c, d, e, f, g, h, i)
(a, b), c = [1, 2], 3
[x, [y, *z]] = 1, (2, 3, 4)
print(a, b, c, x, y, z)
for a, (b, *c) in [(1, (2, 3, 4)), ("x", "yz")]:
    print(a, b, c)
for i, (name, score) in enumerate(zip(["a", "b"], [1, 2])):
    print(i, name, score)
print([*range(3), *[10], *"ab"], (*(), 1), {*[1, 2], 3}, {**{"a": 1}, **{"b": 2}, "c": 3}, [*{"k": 1}], [*{"k": 1}.items()])
def f(*args, **kw): return args, kw
print(f(*[1, 2], 3, *(4,), k=1, **{"j": 2}), f(**{}, **dict(z=1)), f(*"", *[]))
first, *middle, last = "hello world".split("o")
print(first, middle, last)
a, b = b, a = 1, 2
print(a, b)
x = y, = [5]
print(x, y)
l = [1, 2, 3, 4]
l[1:3], z = ["a"], 9
print(l, z)
l[0], l[-1] = l[-1], l[0]
print(l)
d = {}
d["a"], d["b"] = 1, 2
print(d)
head, *tail = {"k1": 1, "k2": 2}
print(head, tail)
(a, b), *rest = [(1, 2), (3, 4), (5, 6)]
print(a, b, rest, [sum(p) for p in rest])
for bad in range(6):
    try:
        if bad == 0:
            a, b = 1,
        elif bad == 1:
            a, b, c = "ab"
        elif bad == 2:
            a, b = {1, 2, 3}
        elif bad == 3:
            a, *b, c = []
        elif bad == 4:
            a, b = None
        else:
            (a, b), c = 5, 6
    except (ValueError, TypeError) as err:
        print(type(err).__name__, err)
def gen():
    yield 1
    yield 2
a, b = gen()
print(a, b, *gen(), [*gen()], max(*gen()))
try:
    a, b = (n for n in range(5))
except ValueError as err:
    print(err)
print(*[[1, 2], [3]], sep="\n")
print(*map(str, range(3)), sep=",", end=".\n")
def args_only(*, a, b=2): return a, b
print(args_only(**{"a": 1}), args_only(a=1, **{"b": 3}))
def many(a, b, c=3, *d, e, f=6, **g): return a, b, c, d, e, f, g
print(many(1, 2, e=5), many(1, 2, 33, 4, 44, e=5, z=9), many(*[1, 2], **{"e": 5}))
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*matrix)), [list(r) for r in zip(*matrix)], dict(zip(*[["a", "b"], [1, 2]])))
(lambda *a, k=1, **kw: print(a, k, kw))(1, 2, k=3, m=4)
