"""One thread adds and one subtracts, without a lock."""
from threading import Event, Thread
from time import sleep

SECONDS = 5

numbers = [1, 2, 3]
stop = Event()


def add():
    while not stop.is_set():
        numbers[0] += 1
        numbers[1] += 1
        numbers[2] += 1


def subtract():
    while not stop.is_set():
        numbers[0] -= 1
        numbers[1] -= 1
        numbers[2] -= 1


threads = [Thread(target=add), Thread(target=subtract)]
for t in threads:
    t.start()
sleep(SECONDS)
stop.set()
for t in threads:
    t.join()
print(*numbers)
