"""Two threads count in the three elements of one list, with a lock for each addition."""
from threading import Event, Lock, Thread
from time import sleep

SECONDS = 5

numbers = [1, 2, 3]
lock = Lock()
stop = Event()


def count():
    while not stop.is_set():
        with lock:
            numbers[0] += 1
        with lock:
            numbers[1] += 1
        with lock:
            numbers[2] += 1


threads = [Thread(target=count), Thread(target=count)]
for t in threads:
    t.start()
sleep(SECONDS)
stop.set()
for t in threads:
    t.join()
print(*numbers)
