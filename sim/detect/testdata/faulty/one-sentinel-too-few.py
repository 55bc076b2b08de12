# Two workers, one None.
# finds: partial-deadlock
import queue
import threading

q = queue.Queue()


def work():
    while True:
        item = q.get()
        if item is None:
            return
        print(item)


workers = [threading.Thread(target=work) for _ in range(2)]
for w in workers:
    w.start()
q.put("job")
q.put(None)
for w in workers:
    w.join()
