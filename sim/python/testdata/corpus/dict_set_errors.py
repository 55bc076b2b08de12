d = {"a": 1, "b": 2}
print(d.get("z"), d.get("z", 0), d.pop("a"), d.pop("zz", "dflt"), d.setdefault("c", []), d, d.popitem(), d.items(), d.keys(), d.values(), list(d), "b" in d, len(d), d | {"e": 5}, {**d, "f": 6})
d |= {"g": 7}; d.update(h=8); d.update([("i", 9)]); print(d, dict.fromkeys("ab"), dict.fromkeys([1], 0), d == dict(d), d.copy() is d)
k = d.keys(); d["new"] = 1; print(k, k & {"new", "zz"}, d.items() >= {("new", 1)}, len(k), list(reversed(d)))
for f in [lambda: d["zz"], lambda: d.pop("zz"), lambda: {}.popitem(), lambda: d[[]], lambda: {[]: 1}, lambda: {{}: 1}, lambda: d.get([]), lambda: d.get(), lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]), lambda: d.setdefault(), lambda: d.fromkeys(5), lambda: d + {}, lambda: d | [], lambda: d < d, lambda: d.foo, lambda: d.keys()[0], lambda: d.has_key("a"), lambda: dict(a=1, **{"a": 2}), lambda: dict.get(5, 1), lambda: d.items().foo, lambda: d.pop(), lambda: d.keys() + [], lambda: (1, 2)[5], lambda: (1,).append(2), lambda: (1, 2).index(5), lambda: ()[0], lambda: (1,) + 5]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = {1, 2, 3}
t = {3, 4}
print(s | t, s & t, s - t, s ^ t, s <= {1, 2, 3, 4}, s < s, s >= t, s.isdisjoint({9}), s.union([5], (6,)), s.intersection([1, 9]), s.difference([1]), s.symmetric_difference([1, 7]), s.issubset(range(9)), s.issuperset([1]), s == {3, 2, 1}, s != t, len(s), 2 in s)
s.add(4); s.discard(99); s.remove(1); s.update([8], [9]); s |= {10}; s &= {2, 3, 4, 8}; s -= {2}; s ^= {3, 5}; print(sorted(s), set(), frozenset([1, 2]) | {3}, {1} == frozenset([1]), hash(frozenset([1])) == hash(frozenset([1])))
for f in [lambda: s.remove(99), lambda: set().pop(), lambda: s.add([]), lambda: {[]}, lambda: s | [1], lambda: s + t, lambda: s < 5, lambda: s[0], lambda: frozenset().add(1), lambda: s.union(5), lambda: s.add(), lambda: s.add(1, 2), lambda: {1: 2} - {1: 2}, lambda: s.foo, lambda: s - [1], lambda: set(1, 2), lambda: s.update(5), lambda: s > [1], lambda: [] in s]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = {"n": {"m": [1]}}
y = x.copy(); y["n"]["m"].append(2); print(x)
print({1: "a", True: "b"}, {(1, 2): "t"}[1, 2], {None: 0}[None], {0.5: 1}[0.5], {"a": 1} == {"a": 1.0}, {frozenset([1]): 2}[frozenset([1])])
print(sorted(d.items(), key=lambda kv: (str(kv[1]), kv[0]))[:3], max(d, key=lambda q: str(d[q])), [k for k, v in d.items() if v == 1], sum({1: 2, 3: 4}), dict(sorted({"b": 1, "a": 2}.items())), {v: k for k, v in {"a": 1}.items()})
c = {}
for w in "a b a c b a".split():
    c[w] = c.get(w, 0) + 1
print(c, sorted(c, key=c.get, reverse=True))
rd = {}; rd["self"] = rd; print(rd)
tt = (1, [2], "x")
tt[1].append(3); print(tt, tt.count(1), tt.index("x"), tt + (4,), tt * 2, (1,), (), tt[::-1], hash((1, 2)) == hash((1, 2)), (1, 2) < (1, 3), tuple(sorted((3, 1))))
try:
    tt[1] += [4]
except TypeError as e:
    print(e, tt)
try:
    hash(tt)
except TypeError as e:
    print(e)
