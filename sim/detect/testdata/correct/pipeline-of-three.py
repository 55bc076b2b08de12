# Numbers go through two queues.
# finds: nothing
import queue
import threading

a, b = queue.Queue(), queue.Queue()


def square():
    while (n := a.get()) is not None:
        b.put(n * n)
    b.put(None)


def show():
    while (n := b.get()) is not None:
        print(n)


threads = [threading.Thread(target=square), threading.Thread(target=show)]
for t in threads:
    t.start()
for n in (1, 2):
    a.put(n)
a.put(None)
for t in threads:
    t.join()
