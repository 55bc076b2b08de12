import queue, threading
class Pipeline(queue.Queue):
    def __init__(self):
        super().__init__(maxsize=2)
        self.extra = 5
    def put(self, item):
        print("putting", item)
        super().put(item)
p = Pipeline()
p.put(1); p.put(2)
print(p.full(), p.maxsize, p.extra, p.get(), p.qsize())
class Gate(threading.Semaphore):
    def __init__(self, n):
        threading.Semaphore.__init__(self, n)
        self.n = n
g = Gate(2)
with g:
    print(g._value, g.n)
class B(threading.Barrier):
    def __init__(self, n, name):
        super().__init__(n)
        self.name = name
b = B(2, "x")
print(b.parties, b.name)
class E(threading.Event):
    pass
e = E(); e.set(); print(e.is_set())
class C(threading.Condition):
    def __init__(self):
        super().__init__(threading.Lock())
c = C()
with c: c.notify_all()
class S(queue.Queue):
    pass
print(S(3).maxsize)
from concurrent import futures
with futures.ThreadPoolExecutor(max_workers=2) as ex:
    print(list(ex.map(lambda x: x * 2, [1, 2])))
