# empty() says no, then another thread takes the item, and get() waits for ever.
# finds: atomicity-violation, partial-deadlock
import queue
import threading

q = queue.Queue()
q.put("job")


def work():
    if not q.empty():
        q.get()


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
