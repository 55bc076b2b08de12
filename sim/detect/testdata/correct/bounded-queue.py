# The queue holds one item, so the producer waits for the consumer.
# finds: nothing
import queue
import threading

q = queue.Queue(maxsize=1)


def produce():
    for n in (1, 2, 3):
        q.put(n)


t = threading.Thread(target=produce)
t.start()
print(q.get() + q.get() + q.get())
t.join()
