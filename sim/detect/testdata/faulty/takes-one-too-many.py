# main takes three items, the thread puts two.
# finds: partial-deadlock
import queue
import threading

q = queue.Queue()


def produce():
    q.put(1)
    q.put(2)


threading.Thread(target=produce).start()
print(q.get(), q.get())
print(q.get())
