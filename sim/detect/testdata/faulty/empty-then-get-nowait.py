# The same with get_nowait(), which raises.
# finds: atomicity-violation, thread-exception
import queue
import threading

q = queue.Queue()
q.put("job")


def work():
    while not q.empty():
        q.get_nowait()


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
