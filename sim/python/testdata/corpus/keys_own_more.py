import copy
import functools
import json
import operator
from collections import ChainMap, OrderedDict, UserDict


class K:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if not isinstance(other, K):
            return NotImplemented
        return self.n == other.n

    def __hash__(self):
        return self.n % 3

    def __repr__(self):
        return f"K{self.n}"


d = {K(n): n for n in range(5)}
print(K(1) in d.keys(), (K(1), 1) in d.items(), d.keys() & {K(1), K(9)}, d.keys() - {K(0)} == {K(n) for n in range(1, 5)}, d.keys() >= {K(1)})
print(d.items() == {K(n): n for n in range(5)}.items(), d.keys() == set(d), list(reversed(d)), d.__contains__(K(3)), operator.contains(d, K(7)), operator.getitem(d, K(2)))
s = set()
s.update([K(1), K(1)], (K(2),))
print(s, s.union([K(3)]) == {K(1), K(2), K(3)}, s.intersection([K(2)]), s.difference([K(2)]), len(s.symmetric_difference([K(1), K(7)])), s.issubset([K(1), K(2)]), s.issuperset([K(1)]), s.isdisjoint([K(8)]))
s |= {K(1), K(4)}
s &= {K(1), K(4)}
s -= {K(4)}
s ^= {K(1), K(5)}
print(s, s.remove(K(5)), s, s == set(), {K(1)} < {K(1), K(2)}, {K(1)} == {K(2)}, {K(1)} != {K(1)}, frozenset([K(1)]) in {frozenset([K(1)])})
print([K(1), K(2)].index(K(2)), [K(1)].count(K(1)), K(1) in (K(1),), (K(1), K(2)) == (K(1), K(2)), [{K(1): 2}] == [{K(1): 2}], {"a": {K(1)}} == {"a": {K(1)}})


@functools.lru_cache(maxsize=None)
def slow(k, more=0):
    print("slow", k)
    return k.n + more


print(slow(K(1)), slow(K(1)), slow(K(2)), slow(K(1), more=2), slow(K(1), more=2))
o = OrderedDict([(K(1), 1), (K(2), 2)])
o.move_to_end(K(1))
print(o, o.popitem(last=False), ChainMap({K(1): 1}, {K(2): 2})[K(2)], UserDict({K(1): 1})[K(1)])
c = copy.deepcopy({K(1): [1]})
c[K(1)].append(2)
print(c, copy.copy(c)[K(1)], dict(c)[K(1)], dict(c, x=1), {**c}[K(1)])


class Count(dict):
    def __missing__(self, key):
        return 0


n = Count()
for k in [K(1), K(2), K(1)]:
    n[k] += 1
print(n, n[K(3)], len(n))


def each(**kw):
    return kw


print(each(**{"a": K(1)}) == {"a": K(1)}, {1: "one", **{K(1): "K"}}[K(1)])
t = {}
for k in [K(5), K(8), K(11), K(5)]:
    t.setdefault(k, []).append(k)
print(t, t.pop(K(8)), t.pop(K(99), None), t, t.get(K(11)))
del t[K(5)], t[K(11)]
print(t)
try:
    del t[K(5)]
except KeyError as e:
    print("KeyError", e)
try:
    {K(1)}.remove(K(2))
except KeyError as e:
    print("KeyError", e)
try:
    print({K(1): 1, [1]: 2})
except TypeError as e:
    print(e)
matrix = {(K(i), K(j)): i * j for i in range(4) for j in range(4)}
print(matrix[K(2), K(3)], (K(9), K(9)) in matrix, sum(matrix[K(i), K(i)] for i in range(4)))


def walk(graph, start):
    seen, todo = {start}, [start]
    while todo:
        for k in graph.get(todo.pop(), ()):
            if k not in seen:
                seen.add(k)
                todo.append(k)
    return sorted(seen, key=lambda k: k.n)


print(walk({K(1): [K(2), K(3)], K(2): [K(4)], K(4): [K(1)]}, K(1)))
