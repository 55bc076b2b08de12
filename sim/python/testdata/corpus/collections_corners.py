from collections import *
c = Counter("mississippi")
print(c, c.most_common(2), c["z"], sum(c.values()), sorted(c.elements())[:4], c + Counter("ss"), c - Counter("ssss"), c & Counter("sip"), c | Counter("zz"), Counter(a=1, b=-2), +Counter(a=1, b=-2), c.total())
c.update("mm"); c.subtract({"s": 10}); print(c, -c, Counter([1, 1, 2]) == Counter([2, 1, 1]))
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
print(d, d["new"], dict(d), d.default_factory, "q" in d, d.get("q"))
n = defaultdict(lambda: defaultdict(int))
n["x"]["y"] += 1
print(n["x"]["y"], {k: dict(v) for k, v in n.items()})
try:
    defaultdict()["k"]
except KeyError as e:
    print("KeyError", e)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), list(o), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
q = deque([1, 2, 3], maxlen=3)
q.append(4); q.appendleft(0); q.rotate(1); print(q, q.popleft(), q.pop(), q[0], len(q), q.maxlen, list(reversed(q)), 3 in q, q.count(0), q.index(0), deque("ab") + deque("c"), deque([1]) * 2)
q.extend([7, 8]); q.extendleft([9]); q.insert(1, 5) if len(q) < 3 else None; print(q, deque([1, 2]) < deque([1, 3]), deque() == deque())
P = namedtuple("P", "x y z", defaults=[9])
p = P(1, 2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, P._make([1, 2, 3]), P._field_defaults, *p, p == (1, 2, 9), isinstance(p, tuple), hash(p) == hash((1, 2, 9)))
for bad in [lambda: P(1), lambda: P(1, 2, 3, 4), lambda: P(1, 2, w=3), lambda: p._replace(q=1), lambda: setattr(p, "x", 1), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class"), lambda: namedtuple("Q", "_a"), lambda: deque(maxlen=-1), lambda: deque().pop(), lambda: deque([1]).remove(2), lambda: deque([1])[5], lambda: o.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: Counter(5), lambda: P._make([1])]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], dict(m), len(m), m.new_child({"c": 4}), m.parents, list(m), "b" in m)
m["b"] = 10
print(m.maps)
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
u = U(a=1); u["b"] = 2
print(u, u.data, len(u), list(u.items()))
