# One of the tasks is never reported as done.
# finds: deadlock
import queue
import threading

q = queue.Queue()


def work():
    while True:
        n = q.get()
        if n > 1:
            continue
        q.task_done()


threading.Thread(target=work, daemon=True).start()
q.put(1)
q.put(2)
q.join()
