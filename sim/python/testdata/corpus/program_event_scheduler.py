import heapq
import itertools
class Scheduler:
    def __init__(self):
        self.now, self._queue, self._ids = 0, [], itertools.count()
    def at(self, when, f, *args, **kw):
        heapq.heappush(self._queue, (self.now + when, next(self._ids), f, args, kw))
    def run(self, until=float("inf")):
        while self._queue and self._queue[0][0] <= until:
            self.now, _, f, args, kw = heapq.heappop(self._queue)
            f(*args, **kw)
        return len(self._queue)
s = Scheduler()
def tick(n):
    print(f"t={s.now}: tick {n}")
    if n:
        s.at(5, tick, n - 1)
s.at(0, tick, 2)
s.at(5, print, "same time", "as tick", sep="|")
s.at(100, lambda: print("never"))
print("left", s.run(until=50))
class Observer:
    def __init__(self): self.handlers = []
    def __iadd__(self, h): self.handlers.append(h); return self
    def __isub__(self, h): self.handlers.remove(h); return self
    def __call__(self, *a): return [h(*a) for h in self.handlers]
class Button:
    def __init__(self): self.clicked = Observer()
b = Button()
b.clicked += lambda x: x + 1
b.clicked += str
print(b.clicked(5))
b.clicked -= str
print(b.clicked(6))
try:
    b.clicked -= str
except ValueError as e:
    print(e)
def pipeline(*steps):
    def run(x):
        for st in steps:
            x = st(x)
        return x
    return run
print(pipeline(str.split, lambda w: map(int, w), sorted, lambda l: l[-2:])("3 9 4 1"))
def coroutine(f):
    def start(*a):
        g = f(*a)
        next(g)
        return g
    return start
@coroutine
def grep(word, target):
    while True:
        line = yield
        if word in line:
            target.send(line)
@coroutine
def printer():
    n = 0
    while True:
        line = yield
        n += 1
        print(n, line)
g = grep("x", printer())
for line in ["ax", "b", "xc"]:
    g.send(line)
