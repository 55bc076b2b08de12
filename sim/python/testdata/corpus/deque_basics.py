from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], list(d), 3 in d, d.pop(), d.popleft(), d)
d.extend([5, 6])
d.extendleft([7, 8])
print(d, d.index(5), d.count(1), d.maxlen, bool(d), bool(deque()))
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.reverse()
d.remove(5)
d.insert(1, "x")
print(d, d.copy() == d, d == deque([1]), d != [1], deque([1]) < deque([2]))
d[0] = "first"
del d[1]
print(d, sorted(map(str, d)), [x for x in d], list(reversed(d)), sum(deque([1, 2])), deque("abc") + deque("d"))
m = deque(maxlen=3)
for i in range(5):
    m.append(i)
    print(m)
m.appendleft("left")
m.extend("ab")
print(m, m.maxlen, deque([1, 2, 3], 2), deque(range(5), maxlen=0))
for f in [lambda: deque().pop(), lambda: deque().popleft(), lambda: d[99], lambda: d.remove("zz"), lambda: d.index("zz"), lambda: d["a"], lambda: deque(5), lambda: deque([1], -1), lambda: d[0:1], lambda: hash(d), lambda: deque([1], maxlen=1).insert(0, 1)]:
    try:
        print(f())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
d.clear()
print(d, repr(deque([[1], (2,)])), str(deque([1], maxlen=2)), type(iter(d)).__name__)
q = deque()
q.append("task1")
q.append("task2")
while q:
    print(q.popleft())
try:
    for x in (it := deque([1, 2])):
        it.append(3)
except RuntimeError as e:
    print(e)
d = deque([1])
e = d
e += [2, 3]
print(d, e is d, d * 2, deque([1, 2]) == deque((1, 2)))


class History(deque):
    def last(self):
        return self[-1]


h = History([1, 2], maxlen=2)
h.append(5)
print(h, h.last(), isinstance(h, deque), len(h))
