"""A list goes round a ring of two queues; who waits for it asks all the time."""
from threading import Event, Thread
from queue import Queue
from time import monotonic, sleep

SECONDS = 5

numbers = [1, 2, 3]
working = [0.0, 0.0]
stop = Event()


def work(me, source, target):
    while not stop.is_set():
        if source.empty():
            continue
        item = source.get()
        began = monotonic()
        for i in range(3):
            item[i] += 1
        working[me] += monotonic() - began
        target.put(item)


there, back = Queue(), Queue()
there.put(numbers)
threads = [Thread(target=work, args=(0, there, back)), Thread(target=work, args=(1, back, there))]
for t in threads:
    t.start()
sleep(SECONDS)
stop.set()
for t in threads:
    t.join()
print(*numbers)
print(*working)
