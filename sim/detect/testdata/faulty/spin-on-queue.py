# Looking for an item again and again.
# finds: busy-waiting (warning)
import queue
import threading

q = queue.Queue()


def work():
    while q.empty():
        pass
    print(q.get())


t = threading.Thread(target=work)
t.start()
q.put("job")
t.join()
