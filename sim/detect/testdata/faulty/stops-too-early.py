# The worker ends at the flag, though there may be jobs left.
# finds: items-left (warning)
import queue
import threading

q = queue.Queue()
stop = threading.Event()


def work():
    while not stop.is_set():
        try:
            print(q.get(timeout=1))
        except queue.Empty:
            pass


t = threading.Thread(target=work)
t.start()
q.put("a")
q.put("b")
stop.set()
t.join()
