from collections import defaultdict, Counter, OrderedDict, ChainMap, deque
import collections

d = defaultdict(int)
for ch in "mississippi":
    d[ch] += 1
print(d, d["z"], dict(d), len(d), "q" in d, d.get("q"))
groups = defaultdict(list, {"a": [1]})
for k, v in [("a", 2), ("b", 3)]:
    groups[k].append(v)
print(groups, groups.default_factory, groups.copy(), sorted(groups.items()))
print(defaultdict(lambda: "x")["k"], repr(defaultdict(None, a=1)))
try:
    defaultdict(None)["k"]
except KeyError as e:
    print("KeyError", e)
try:
    defaultdict(3)
except TypeError as e:
    print(e)
print(defaultdict(set), isinstance(d, dict), type(d), d | {"m": 9})

c = Counter("abracadabra")
print(c, c.most_common(2), c["zz"], c.most_common(), c.total())
print(sorted(c.elements()), Counter(a=3, b=1), Counter({"x": 2}), Counter())
c.update("aaa")
c.subtract({"b": 5})
print(c, +c, -c)
print(Counter("aab") + Counter("bc"), Counter("aab") - Counter("ab"), Counter("aab") & Counter("ab"), Counter("aab") | Counter("bbb"))
del c["nothing"]
print(Counter("ab") == Counter("ba"), Counter("ab") <= Counter("aab"), Counter(["x", 1, 1.0]))
words = "the cat and the dog and the bird".split()
for word, n in Counter(words).most_common(3):
    print(f"{word}: {n}")
a = Counter("ab")
a += Counter("a")
a["c"] -= 1
print(a, a.copy() == a, list(a), dict(a))

o = OrderedDict([("a", 1), ("b", 2)])
o["c"] = 3
o.move_to_end("a")
print(o, list(o), o.popitem(), o.popitem(last=False), OrderedDict(), OrderedDict(x=1))
o.move_to_end("c", last=False)
print(o == {"c": 3}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
print(OrderedDict.fromkeys("ab", 0), list(reversed(OrderedDict(a=1, b=2))), o.copy())
try:
    OrderedDict().popitem()
except KeyError as e:
    print("KeyError", e)

m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m, m["a"], m["b"], len(m), sorted(m), "z" in m, m.get("z", 0), m.parents, m.new_child({"q": 1}))
m["b"] = 9
print(m.maps, dict(m), list(m.items()))
try:
    m["nope"]
except KeyError as e:
    print("KeyError", e)

q = deque([1, 2, 3], maxlen=3)
q.append(4)
q.appendleft(0)
print(q, q[0], q[-1], len(q), list(q), q.maxlen, 3 in q)
q.rotate(1)
q.extend([7, 8])
print(q, q.pop(), q.popleft(), collections.deque("abc"), deque())
try:
    deque().popleft()
except IndexError as e:
    print(e)


class Tally(Counter):
    def best(self):
        return self.most_common(1)[0]


print(Tally("hello").best(), Tally("hello"))


class Names(collections.UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)


n = Names(A=1)
n["B"] = 2
print(n, n["a"], len(n), list(n))
