groups = {}
for word in ["listen", "silent", "tin", "nit"]:
    groups.setdefault(frozenset(word), []).append(word)
print(list(groups.values()), {frozenset([1, 2]): "a"}[frozenset([2, 1])])
memo = {}
for p in [(1, 2), (1, 2), (2, 1), (1.0, 2), (True, 2)]:
    memo[p] = memo.get(p, 0) + 1
print(memo, {(): 0, ((),): 1}, {1: "int", "1": "str", 1.5: "float", None: "none", (1,): "tuple", b"1": "bytes", True: "bool"})
for k in [[], {}, set(), [1], {1: 2}, bytearray(b"a"), ([],), {"a": []}.values()]:
    try:
        {k: 1}
        print("ok", type(k).__name__)
    except TypeError as e:
        print(e)


class Key:
    def __init__(self, n, name):
        self.n, self.name = n, name

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n and self.name == other.name

    def __repr__(self):
        return f"Key({self.n}, {self.name!r})"


d = {Key(1, "a"): "first", Key(1, "b"): "second"}
d[Key(1, "a")] = "changed"
print(d, len(d), Key(1, "b") in d, Key(2, "b") in d, d.get(Key(1, "c")), d.pop(Key(1, "b")))
s = {Key(1, "x"), Key(1, "x"), Key(2, "x")}
print(len(s), Key(2, "x") in s, s == {Key(2, "x"), Key(1, "x")}, s - {Key(1, "x")}, s & {Key(1, "x")})


class Default:
    pass


x, y = Default(), Default()
m = {x: 1, y: 2}
print(m[x], m[y], len(m), x == y, x == x, x in [y, x], hash(x) == hash(x))
print({int: "int", str: "str"}[type(5)], {len: "len"}[len], {print, len} == {len, print}, {None, None}, {1, 1.0, True})
print(hash((1, 2)) == hash((1, 2)), hash("ab") == hash("a" + "b"), hash(frozenset()) == hash(frozenset()), hash(1.5) == hash(3 / 2))
nested = {"a": {"b": {"c": 1}}}
nested["a"]["b"]["d"] = nested["a"]["b"]["c"] + 1
print(nested, nested["a"].get("zz", {}).get("q", "none"))
inverted = {v: k for k, v in {"a": 1, "b": 2, "c": 1}.items()}
print(inverted, {k: [kk for kk, vv in {"a": 1, "b": 1}.items() if vv == k] for k in (1, 2)})
d = {i: chr(97 + i) for i in range(5)}
for k in list(d):
    if k % 2:
        del d[k]
d[1] = "again"
print(d, list(d.items())[-1], next(iter(d)), d == {0: "a", 2: "c", 4: "e", 1: "again"})
