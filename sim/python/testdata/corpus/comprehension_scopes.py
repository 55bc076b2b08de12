x = "outer"
print([x for x in range(3)], x)
print([(x, y) for x in range(2) for y in "ab" if x], {x: y for x, y in zip("ab", range(2))}, {x % 2 for x in range(5)})
print([[j * i for j in range(3)] for i in range(3)])
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
matrix = [[1, 2], [3, 4]]
print([c for r in matrix for c in r], [[r[i] for r in matrix] for i in range(2)])
g = (print("lazy", i) or i for i in [1, 2])
print("made")
print(next(g))
print(list(g))
class A:
    n = 3
    xs = [i for i in range(n)]
    ys = [i * 2 for i in xs if i]
    try:
        zs = [i * n for i in range(2)]
    except NameError as e:
        print(e)
    ok = [n] * 2
print(A.xs, A.ys, A.ok)
def f():
    k = 10
    return [k + i for i in range(2)], {k: i for i in range(1)}, (lambda: [k for _ in range(1)])()
print(f())
print([i if i % 2 else -i for i in range(4)], [i for i in range(10) if i % 2 if i > 4], [a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in [(1, 2, 3)]])
print(sum(i for i in range(4)), sorted((i for i in [3, 1]), reverse=True), dict((k, v) for k, v in [("a", 1)]), set(c for c in "aab") == {"a", "b"}, tuple(i for i in "ab"), "-".join(c for c in "xyz"))
try:
    print(list(1 / i for i in [1, 0]))
except ZeroDivisionError as e:
    print(e)
try:
    [i for i in 5]
except TypeError as e:
    print(e)
try:
    (i for i in 5)
except TypeError as e:
    print(e)
try:
    unused = (undefined_in_comp for _ in [1])
    list(undefined_in_comp for _ in [1])
except NameError as e:
    print(e)
it = iter(range(6))
print([(a, next(it)) for a in it])
nested = {k: {kk: vv for kk, vv in v.items() if vv} for k, v in {"a": {"x": 1, "y": 0}}.items()}
print(nested)
print([*(i for i in range(3)), *[j for j in "ab"]])
def gen_scope():
    for n in range(2):
        yield lambda: n
print([fn() for fn in gen_scope()], [fn() for fn in list(gen_scope())])
e = [e for e in "ab"]
print(e)
print([locals_ for locals_ in [1]], [(lambda v: v * 2)(v) for v in range(3)])
