s = {3, 1, 2}
print(s, len(s), 2 in s, 5 not in s, set(), {1, 1, 2}, set("aab") == {"a", "b"}, set([1, 2, 2]), set(range(3)), bool(set()), bool({0}))
s.add(4)
s.add(4)
print(s, s.add(5), s)
s.discard(99)
s.discard(5)
s.remove(4)
print(s)
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b))
print(a.union([9], (8,)), a.intersection([1, 2, 9], {2}), a.difference([1], [2]), a.isdisjoint({9}), {1} <= a, {1} < a, a >= {1, 2}, a > a, a <= a, {1}.issubset([1, 2]), a.issuperset([1]), a == {4, 3, 2, 1}, a != b)
c = a.copy()
c |= {10}
c &= {1, 2, 10, 11}
c -= {1}
c ^= {2, 3}
print(c)
c.update([1], {2: 3}, "4")
print(len(c), "4" in c)
c.intersection_update([1, 2, 3])
c.difference_update([1])
c.symmetric_difference_update([2, 7])
print(c)
c.clear()
print(c)
f = frozenset([1, 2])
print(f, frozenset(), f | {3}, {3} | f, type(f | {3}), type({3} | f), f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: "x"}[frozenset({1, 2})], f.union([5]), f.copy() is f)
for g in [lambda: {1}.remove(2), lambda: set().pop(), lambda: {[]}, lambda: {1}.add([]), lambda: {1} | [1], lambda: {1} + {2}, lambda: set(5), lambda: s[0], lambda: f.add(1), lambda: hash({1}), lambda: {1} < [1], lambda: {1}.union(5), lambda: [] in {1}, lambda: {{}}, lambda: set(1, 2), lambda: {1}.discard([])]:
    try:
        print(g())
    except (KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print({x * x for x in range(5)}, {c for c in "a"}, sorted({"b", "a"}), max({1, 5}), sum({1, 2}), list({1}), tuple({7}))
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
print({1, True, 1.0}, {0, False}, {None}, {(1, 2)}, {frozenset()}, {1.5, 2.5})
print({10, 5, 3}, {100, 1, 50}, {20, 4, 11, 7}, set([9, 8, 7, 6, 5, 4]), {-1, -2, 0}, set(range(20, 0, -3)), {33, 1, 65})
x = {5}
print(x.pop(), x, {1, 2} is {1, 2})
seen = set()
print([v for v in [1, 2, 1, 3, 2] if not (v in seen or seen.add(v))])
for v in {8, 3, 16, 1}:
    print(v, end=" ")
print()
print({1, 2}.__contains__(1), {1}.__len__(), {1}.__or__({2}), {1}.__eq__({1}), len({i % 7 for i in range(100)}))
it = iter({5})
print(next(it), next(it, "end"))


class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)

    def __repr__(self):
        return f"P({self.x})"


print(len({P(1), P(1), P(2)}), P(1) in {P(1)}, {P(1): "v"}[P(1)], P(3) in {P(1)})


class U:
    def __eq__(self, other):
        return True


try:
    {U()}
except TypeError as e:
    print(e)
