d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["d"] = 4
print(k, len(v), ("d", 4) in i, ("d", 5) in i, 4 in v, "d" in k, "z" in k)
print(k & {"a", "z"}, sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c", "d"}, k >= {"a"}, k < {"a"}, {"a"} <= k)
print(sorted(i & {("a", 1)}), k.isdisjoint({"z"}), i == {"a": 1, "b": 2, "c": 3, "d": 4}.items(), {1: 2}.values() == {1: 2}.values())
print(list(k), sorted(v), max(v), sum(v), [x for x in i], dict(i), set(k) == set(d), tuple(v), list(zip(k, v)))
for key, val in d.items():
    print(key, val, sep="=", end=" ")
print()
try:
    k[0]
except TypeError as e:
    print(e)
try:
    k.append(1)
except AttributeError as e:
    print(e)
print(isinstance(k, list), type(k).__name__, type(v).__name__, type(i).__name__, bool({}.keys()), bool(k))
print(next(iter(d)), next(iter(d.values())), next(iter(d.items())), list(reversed(d.keys())))
print(k.mapping["a"], str({}.keys()), repr({}.items()))
