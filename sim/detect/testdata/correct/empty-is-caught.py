# empty() is only a hint; an empty queue is caught.
# finds: nothing
import queue
import threading

q = queue.Queue()
for n in range(3):
    q.put(n)
out = []


def work():
    while not q.empty():
        try:
            out.append(q.get_nowait())
        except queue.Empty:
            break


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(out))
