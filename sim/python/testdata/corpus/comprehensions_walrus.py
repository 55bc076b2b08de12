print([x for x in range(5)], [x for x in range(10) if x % 2 if x > 4], [(a, b) for a in "ab" for b in range(2)], {x % 3 for x in range(9)}, {k: v for k, v in zip("ab", (1, 2))}, [[j for j in range(i)] for i in range(3)])
x = "outer"
print([x for x in range(2)], x)
print([y := 5, y ** 2], y)
if (n := len("hello")) > 3:
    print(n)
data = [1, 2, 3, 4]
print([h for d in data if (h := d * 2) > 4], h)
i = 0
while (i := i + 1) < 4:
    print(i, end=" ")
print()
print([(lambda: v)() for v in range(3)], [f() for f in [lambda q=q: q for q in range(3)]], list(x for x in "ab"), sum(x * y for x, y in [(1, 2), (3, 4)]))
matrix = [[1, 2], [3, 4]]
print([[row[c] for row in matrix] for c in range(2)], [v for row in matrix for v in row if v % 2 == 0])


class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    mapping = {i: i for i in items}


print(C.doubled, C.mapping)


def f():
    total = 0
    result = [total := total + v for v in [1, 2, 3]]
    return result, total


print(f(), {**{"a": 1}}, [*range(3), *"ab"], {*[1], *[2]}, (*[1, 2], 3))
print({i: {j for j in range(i)} for i in range(3)}, [None for _ in range(2)], [not v for v in (0, 1)], ["even" if v % 2 == 0 else "odd" for v in range(3)])
try:
    [1 / v for v in [1, 0]]
except ZeroDivisionError as e:
    print(e)
print(any((found := w).startswith("b") for w in ["a", "bc", "d"]), found)
a, b, *c = [v for v in range(5)]
print(a, b, c)
print({(v, v + 1) for v in range(1)}, {frozenset([v]) for v in "a"}, [v for v in {"k": 1}], [kv for kv in {"k": 1}.items()])
gen = (print("eval", v) or v for v in range(2))
print("created")
print(list(gen))
words = ["apple", "Bob", "cat"]
print(sorted((w.lower() for w in words), key=len), max(len(w) for w in words), {w[0]: len(w) for w in words}, " ".join(w.title() for w in words))
