# Daemon workers take for ever; main waits until all tasks are done.
# finds: nothing
import queue
import threading

q = queue.Queue()
results = []


def work():
    while True:
        n = q.get()
        results.append(n + 1)
        q.task_done()


for _ in range(2):
    threading.Thread(target=work, daemon=True).start()
q.put(1)
q.put(2)
q.join()
print(sorted(results))
