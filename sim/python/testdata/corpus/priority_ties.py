import heapq
import queue
import random
from dataclasses import dataclass, field


class Task:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return self.priority < other.priority


@dataclass(order=True)
class Item:
    priority: int
    name: str = field(compare=False)


rng = random.Random(5)
for kind in (Task, Item):
    for size in (3, 8, 20):
        q, heap = queue.PriorityQueue(), []
        order, wanted = [], []
        for n in range(size):
            x = kind(rng.randrange(3), f"{n}")
            q.put(x)
            heapq.heappush(heap, x)
            if rng.random() < 0.3:
                order.append(q.get().name)
                wanted.append(heapq.heappop(heap).name)
        while not q.empty():
            order.append(q.get_nowait().name)
            wanted.append(heapq.heappop(heap).name)
        print(kind.__name__, size, order == wanted, " ".join(order))
q = queue.PriorityQueue(2)
q.put((1, Task(1, "a")))
q.put((1, Task(1, "b")))
try:
    q.put_nowait((1, Task(1, "c")))
except queue.Full:
    print("full", q.qsize())
print(q.get()[1].name, q.get()[1].name, q.empty(), q.unfinished_tasks)


class Loud:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n


q = queue.PriorityQueue()
for n in (3, 1, 2, 1):
    q.put(Loud(n))
while q.qsize():
    print("got", q.get().n)
q = queue.PriorityQueue()
q.put(1)
for x in ("a",):
    try:
        q.put(x)
    except TypeError as e:
        print(str(e).split(" at ")[0])


class Broken:
    def __lt__(self, other):
        raise RuntimeError("no order")


q = queue.PriorityQueue()
q.put(Broken())
try:
    q.put(Broken())
except RuntimeError as e:
    print(e)
