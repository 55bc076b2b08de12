# The consumer takes one item fewer than there are.
# finds: items-left (warning)
import queue
import threading

q = queue.Queue()


def consume():
    print(q.get())
    print(q.get())


t = threading.Thread(target=consume)
t.start()
for n in range(3):
    q.put(n)
t.join()
