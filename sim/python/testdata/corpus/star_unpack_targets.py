a, *b, c = range(6)
print(a, b, c)
*a, = "xyz"
print(a)
(a, (b, *c), *d), e = (1, (2, 3, 4), 5, 6), 7
print(a, b, c, d, e)
[x, *y] = {"k": 1, "l": 2}
print(x, y)
for first, *rest in [(1, 2, 3), "ab", [9]]:
    print(first, rest)
print(*[1], *(2, 3), *{4}, **{"sep": "-", "end": "!\n"})
print([*range(2), *"ab", *{"z": 1}], (*[1], 2), {*[1, 2], 2}, {**{"a": 1}, "b": 2, **{"a": 3}})


def f(*args, **kw):
    return args, kw


print(f(*[1, 2], 3, *[4], x=1, **{"y": 2}, **{"z": 3}))
print(f(*"ab", *[], **{}))
d = {"a": 1}
print({"x": 0, **d, "a": 5}, dict(d, b=2), dict(**d, c=3))
a = b = c = []
a.append(1)
print(b, c, a is c)
x, y = y, x = 1, 2
print(x, y)
i = 0
i, lst = 1, [0, 0]
i, lst[i] = 0, "set"
print(i, lst)
lst[0], lst[1] = lst[1], lst[0]
print(lst)


class O:
    pass


o = O()
o.a, *o.b = 1, 2, 3
print(o.a, o.b)
(a), [b], (c,) = 1, [2], (3,)
print(a, b, c)
[] = ()
() = []


def ret():
    return 1, *[2, 3]


def gen():
    yield 0, *[1]


print(ret(), list(gen()))
t = *[1], *[2]
print(t)
for x in *[1, 2], 3:
    print(x, end=" ")
print()
for bad in ["a, b = [1]", "a, b = [1, 2, 3]", "a, *b, c = [1]", "a, b = 5", "[a] = 'xy'", "a, b = {1: 2}", "(a, b), c = 1, 2", "a, b = None"]:
    def run(code=bad):
        if code == "a, b = [1]":
            a, b = [1]
        elif code == "a, b = [1, 2, 3]":
            a, b = [1, 2, 3]
        elif code == "a, *b, c = [1]":
            a, *b, c = [1]
        elif code == "a, b = 5":
            a, b = 5
        elif code == "[a] = 'xy'":
            [a] = "xy"
        elif code == "a, b = {1: 2}":
            a, b = {1: 2}
        elif code == "(a, b), c = 1, 2":
            (a, b), c = 1, 2
        else:
            a, b = None
    try:
        run()
    except (ValueError, TypeError) as e:
        print(bad, "->", type(e).__name__, e)
for call in [lambda: f(**{1: 2}), lambda: f(*5), lambda: f(**5), lambda: f(x=1, **{"x": 2}), lambda: print(**{"nope": 1}), lambda: f(*[1], **[2])]:
    try:
        print(call())
    except TypeError as e:
        print(e)
head, *tail = [1]
print(head, tail)
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*matrix)), [list(r) for r in zip(*matrix)], max(*matrix[0]))
x = y = z = 0
x += 1; y -= 1
print(x, y, z)
a = [1, 2, 3, 4]
a[1:3], a[0] = [9, 9, 9], 0
print(a)
a[:2] += [7]
print(a)
