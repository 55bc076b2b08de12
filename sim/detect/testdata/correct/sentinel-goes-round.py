# Whoever takes the sentinel puts it back for the next one. One stays behind.
# finds: nothing
import queue
import threading

q = queue.Queue()


def work():
    while True:
        item = q.get()
        if item == "end":
            q.put(item)
            return


workers = [threading.Thread(target=work) for _ in range(2)]
for w in workers:
    w.start()
q.put("job")
q.put("end")
for w in workers:
    w.join()
