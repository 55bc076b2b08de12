# Main waits until the queue is empty: but the last item may not be done then.
# finds: cut-off (warning), busy-waiting (warning)
import queue
import threading
import time

q = queue.Queue()


def log():
    while True:
        line = q.get()
        time.sleep(0.1)
        print(line)


threading.Thread(target=log, daemon=True).start()
q.put("one")
while not q.empty():
    pass
