# The consumer waits for an item that never comes.
# finds: partial-deadlock
import queue
import threading

q = queue.Queue()


def produce():
    q.put(1)


def consume():
    while True:
        print(q.get())


threading.Thread(target=produce).start()
threading.Thread(target=consume).start()
