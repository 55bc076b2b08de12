import queue
import threading
from queue import Queue

q = Queue()
for n in range(5):
    q.put(n)
print(list(q.queue), q.queue[0], len(q.queue), 3 in q.queue, q.queue, type(q.queue).__name__)
with q.mutex:
    q.queue.clear()
    q.all_tasks_done.notify_all()
    q.unfinished_tasks = 0
print(q.empty(), q.qsize())
q.join()
p = queue.PriorityQueue()
for n in (5, 3, 4, 1, 2):
    p.put(n)
print(p.queue, [p.get() for _ in range(5)])
s = queue.LifoQueue(3)
for n in range(3):
    s.put(n)
print(s.queue, s.full(), s.get(), s.queue)


class UniqueQueue(Queue):
    def _init(self, maxsize):
        self.queue = set()

    def _put(self, item):
        self.queue.add(item)

    def _get(self):
        return self.queue.pop()


u = UniqueQueue()
for n in (1, 2, 1, 1):
    u.put(n)
print(u.qsize(), sorted([u.get(), u.get()]), u.empty())


class Peek(Queue):
    def peek(self):
        with self.mutex:
            return self.queue[0]


k = Peek()
k.put("first")
k.put("second")
print(k.peek(), k.qsize(), isinstance(k, Queue), q.mutex.locked(), q.not_empty is not q.not_full)
results = []


def work():
    while True:
        item = k.get()
        if item is None:
            break
        results.append(item)
        k.task_done()


t = threading.Thread(target=work)
t.start()
for n in range(3):
    k.put(n)
k.put(None)
t.join()
print(results)
try:
    k.get_nowait()
except queue.Empty:
    print("empty")
try:
    queue.Queue(1).get(timeout=0.01)
except queue.Empty:
    print("timed out")
full = Queue(1)
full.put(1)
try:
    full.put(2, block=False)
except queue.Full:
    print("full", full.maxsize, full.unfinished_tasks)
