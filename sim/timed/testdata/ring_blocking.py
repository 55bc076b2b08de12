"""A list goes round a ring of two queues; who waits for it blocks. The wait is counted as work."""
from threading import Event, Thread
from queue import Queue
from time import monotonic, sleep

SECONDS = 5

numbers = [1, 2, 3]
working = [0.0, 0.0]
stop = Event()


def work(me, source, target):
    while not stop.is_set():
        began = monotonic()
        item = source.get()
        if item is None:
            break
        for i in range(3):
            item[i] += 1
        target.put(item)
        working[me] += monotonic() - began


there, back = Queue(), Queue()
there.put(numbers)
threads = [Thread(target=work, args=(0, there, back)), Thread(target=work, args=(1, back, there))]
for t in threads:
    t.start()
sleep(SECONDS)
stop.set()
there.put(None)
back.put(None)
for t in threads:
    t.join()
print(*numbers)
print(*working)
