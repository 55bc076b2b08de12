# Nobody takes the second item out.
# finds: partial-deadlock
import queue
import threading

q = queue.Queue(maxsize=1)


def produce():
    q.put(1)
    q.put(2)


t = threading.Thread(target=produce)
t.start()
q.get()
t.join()
q.put(3)
q.put(4)
