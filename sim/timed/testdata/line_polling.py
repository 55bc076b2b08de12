"""Two threads take a list out of one queue and put it back; who finds none asks again."""
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
        began = monotonic()
        item = source.get()
        for i in range(3):
            item[i] += 1
        target.put(item)
        working[me] += monotonic() - began


line = Queue()
line.put(numbers)
threads = [Thread(target=work, args=(0, line, line)), Thread(target=work, args=(1, line, line))]
for t in threads:
    t.start()
sleep(SECONDS)
stop.set()
for t in threads:
    t.join()
print(*numbers)
print(*working)
