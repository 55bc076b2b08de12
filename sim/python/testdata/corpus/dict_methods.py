d = {"a": 1, "b": 2}
print(d, d["a"], d.get("a"), d.get("z"), d.get("z", 0), len(d), "a" in d, "z" not in d, list(d), sorted(d), bool({}), bool(d))
d["c"] = 3
d["a"] = 10
print(d, d.setdefault("a", 5), d.setdefault("n"), d.setdefault("m", []), d)
print(d.pop("n"), d.pop("zz", "default"), d.popitem(), d)
d.update({"b": 20, "x": 1})
d.update([("y", 2), ["z", 3]], w=4)
d.update(q=5)
d.update(zip("ij", [1, 2]))
print(d)
del d["q"]
print(list(d.keys()), list(d.values()), list(d.items()), d.copy() == d, d.copy() is d)
print({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2}, dict(a=1, b=2), dict([("x", 1)]), dict({"k": 1}, z=2), dict(), dict(zip("ab", [1, 2])))
e = {"a": 1}
f = e
e |= {"b": 2}
e |= [("c", 3)]
print(e, f is e)
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), {}.fromkeys("x", 1))
for g in [lambda: d["nope"], lambda: {}.popitem(), lambda: {}.pop("k"), lambda: {[]: 1}, lambda: {1: 2}[[]], lambda: d.get(), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["ab", "cd"]), lambda: dict(1, 2), lambda: {} < {}, lambda: d.foo, lambda: {}.update(5), lambda: {{}: 1}, lambda: d.get([]), lambda: {1: 2} + {3: 4}, lambda: {"a": 1} | [("b", 2)], lambda: {}.pop(), lambda: dict.fromkeys(5)]:
    try:
        print(g())
    except (KeyError, TypeError, ValueError, AttributeError) as err:
        print(type(err).__name__, err)
try:
    del d["nope"]
except KeyError as err:
    print("KeyError", err, err.args, repr(err))
print({1: "a", 1.0: "b", True: "c"}, {1: 1, 2: 2} == {2: 2, 1: 1}, {"a": 1} != {"a": 2}, {(1, 2): 3}[1, 2], {None: 0, False: 1})
print({k: v for k, v in [("a", 1), ("b", 2)]}, {v: k for k, v in {"x": 1}.items()}, {i: i * i for i in range(4) if i % 2})
for k in d:
    print(k, end=" ")
print()
for k, v in sorted(d.items(), key=lambda kv: str(kv[1])):
    print(k, v, end="; ")
print()
try:
    for k in d:
        d[k + "!"] = 1
except RuntimeError as err:
    print(err)
d = {"a": 1}
try:
    for k in d:
        del d[k]
        d["b"] = 1
        d["c"] = 2
except RuntimeError as err:
    print(err)
d.clear()
print(d, {**{"a": 1}, "b": 2, **{"a": 3}})


def f(**kw):
    return kw


print(f(**{"x": 1}, y=2), f(**dict(a=1)))
try:
    f(**{"x": 1}, x=2)
except TypeError as err:
    print(err)
try:
    f(**{1: 2})
except TypeError as err:
    print(err)
try:
    f(**5)
except TypeError as err:
    print(err)
counts = {}
for c in "hello world":
    counts[c] = counts.get(c, 0) + 1
print(counts, max(counts, key=counts.get))
groups = {}
for w in ["apple", "bob", "avocado"]:
    groups.setdefault(w[0], []).append(w)
print(groups)
big = {i: i for i in range(100)}
for i in range(0, 100, 2):
    del big[i]
print(len(big), list(big)[:5], sum(big.values()), 51 in big, 50 in big)
big[0] = "again"
print(list(big)[-1], big.popitem(), len(big))
print(list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())), list(reversed({"a": 1, "b": 2}.values())))
print({}.__class__, {"a": 1}.__len__(), {"a": 1}.__contains__("a"), {"a": 1}.__getitem__("a"), dict.__len__({}), {"a": 1}.__eq__({"a": 1}))
nested = {"l": [1, {"k": (1, 2)}]}
nested["l"][1]["k2"] = {1}
print(nested)
