import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class PrioritizedItem:
    priority: int
    item: Any = field(compare=False)


class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return self.priority < other.priority


q = queue.PriorityQueue()
for n, s in [(3, "c"), (1, "a"), (2, "b"), (5, "e"), (4, "d")]:
    q.put(PrioritizedItem(n, s))
while not q.empty():
    print(q.get())

q = queue.PriorityQueue(maxsize=3)
q.put(Job(2, "two"))
q.put_nowait(Job(3, "three"))
q.put(Job(1, "one"), block=False)
try:
    q.put_nowait(Job(0, "zero"))
except queue.Full:
    print("full", q.qsize())
print([q.get().name for _ in range(3)])

q = queue.PriorityQueue()
q.put((1, "x"))
q.put((0, Job(1, "a")))
q.put((0, Job(0, "b")))
print(q.get()[1].name, q.get()[1].name, q.get())
q.put((1, object()))
try:
    q.put((1, object()))
except TypeError as e:
    print(e)
try:
    q.put("text")
except TypeError as e:
    print(e)
