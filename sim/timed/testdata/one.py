"""One thread counts in the three elements of a list."""
from threading import Event, Thread
from time import sleep

SECONDS = 5

numbers = [1, 2, 3]
stop = Event()


def count():
    while not stop.is_set():
        numbers[0] += 1
        numbers[1] += 1
        numbers[2] += 1


threads = [Thread(target=count)]
for t in threads:
    t.start()
sleep(SECONDS)
stop.set()
for t in threads:
    t.join()
print(*numbers)
