d = {}
for k in "zxy": d[k] = len(d)
d["x"] = 99; del d["z"]; d["z"] = 0
print(d, list(d), list(reversed(d)), d.popitem(), d, next(iter(d)), list(d.items())[-1])
ks, vs, its = d.keys(), d.values(), d.items()
d["new"] = 5
print(ks, vs, its, len(ks), "new" in ks, 5 in vs, ("new", 5) in its, list(ks) == list(d), ks | {"q"} >= ks, sorted(ks ^ {"x"}), its == {("x", 99), ("y", 2), ("new", 5)}, ks == {"x", "y", "new"})
print(dict(sorted(d.items(), key=lambda kv: -kv[1])), {k: v for k, v in d.items() if v > 3}, dict(zip(d.values(), d)), {**d, "x": 0} | {"y": 7}, d == dict(reversed(list(d.items()))), list(d) == list(reversed(d)))
group = {}
for w in ["ant", "bee", "ape", "cow", "bat"]:
    group.setdefault(w[0], []).append(w)
print(group, {k: len(v) for k, v in group.items()}, max(group, key=lambda k: len(group[k])), sorted(group, reverse=True), sum(map(len, group.values())))
nested = {"a": {"b": {"c": 1}}}
nested["a"]["b"]["d"] = nested["a"]["b"].pop("c") + 1
print(nested, nested.get("x", {}).get("y", "deep default"), "b" in nested["a"])
class Key:
    def __init__(self, k): self.k = k
    def __hash__(self): return hash(self.k) % 2
    def __eq__(self, o): return self.k == o.k
    def __repr__(self): return f"K{self.k}"
m = {Key(i): i for i in range(4)}
m[Key(2)] = "two"
print(m, m[Key(3)], Key(9) in m, len(m), m.pop(Key(0)))
copy = d.copy(); copy["only"] = 1
print("only" in d, d.update(a=1, **{"b": 2}), d, d.update([("c", 3)]), d.update({}), len(d), d.clear(), d, dict.fromkeys("ab", []), dict([["k", "v"]]), dict(a=1) | dict(b=2))
x = dict.fromkeys([1, 2], []); x[1].append("shared"); print(x)
try:
    for k in (e := {1: 1, 2: 2}):
        e[k + 10] = 0
except RuntimeError as err: print(err, len(e))
print({1: 2}.__contains__(1), {}.__len__(), dict.__name__, {"a": 1}.__getitem__("a"), {1, 2} == {1: 0, 2: 0}.keys(), str({"q'": 'd"'}), {True: "t", 1: "one", 1.0: "f"}, {None: 1, (): 2, (1,): 3}[()])
