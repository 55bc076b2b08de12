# One sentinel for each of the workers.
# finds: nothing
import queue
import threading

q = queue.Queue()
done = queue.Queue()


def work():
    while (item := q.get()) is not None:
        done.put(item * item)


workers = [threading.Thread(target=work) for _ in range(2)]
for w in workers:
    w.start()
q.put(2)
q.put(3)
for _ in workers:
    q.put(None)
for w in workers:
    w.join()
print(done.get() + done.get())
