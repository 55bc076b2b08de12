# The producer ends its items with None.
# finds: nothing
import queue
import threading

q = queue.Queue()


def produce():
    for n in range(2):
        q.put(n)
    q.put(None)


def consume():
    while True:
        item = q.get()
        if item is None:
            break
        print("got", item)


a = threading.Thread(target=produce)
b = threading.Thread(target=consume)
a.start()
b.start()
a.join()
b.join()
