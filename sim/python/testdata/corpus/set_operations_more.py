a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a <= b, a < a, a <= a, {1} < a, a.isdisjoint({9}), a >= {1, 2}, len(a), 3 in a, sorted(a.union(b, [9], "x"), key=str), sorted(a.intersection(b, [3])), sorted(a.difference(b, [1])), sorted(a.symmetric_difference(b)))
c = set(a); c |= {10}; c &= {1, 2, 10, 11}; c -= {1}; c ^= {2, 3}
print(sorted(c), c.pop() in {3, 10}, len(c), c.clear(), c, bool(c), set() == frozenset(), {frozenset([1]), frozenset([1])} == {frozenset({1})})
f = frozenset("abc")
print(sorted(f), f | {"d"} == frozenset("abcd"), type(f | {"d"}).__name__, type({"d"} | f).__name__, hash(f) == hash(frozenset("cba")), f.copy() is f, "a" in f, {f: 1}[frozenset("abc")])
print({x % 3 for x in range(10)}, {*[1, 2], *(2, 3)}, set("mississippi") == set("misp"), sorted(set([3, 1, 2, 3])), len({1, 1.0, True}), {0, False}, {1: "a"}.keys() & {1, 2}, sorted({"a": 1, "b": 2}.keys() - {"a"}), {"a": 1}.items() & {("a", 1)}, {(1, 2), (1, 2)})
words = "the cat sat on the mat the end".split()
seen, dup = set(), []
for w in words:
    if w in seen and w not in dup:
        dup.append(w)
    seen.add(w)
print(dup, len(seen), sorted(seen)[0], sorted(w for w in seen if len(w) == 3), all(w in seen for w in ("cat", "mat")), any(len(w) > 3 for w in seen))
s = {1, 2, 3}
for f2 in (s.add, s.discard, s.remove):
    print(f2(2), sorted(s))
s.update([5], (6,), {7: 0}); s.difference_update([1]); s.intersection_update({3, 5, 6, 9}); s.symmetric_difference_update({3, 100})
print(sorted(s), s.issubset(range(200)), s.issuperset([5]), set(range(5)) - set(range(3)) == {3, 4})
