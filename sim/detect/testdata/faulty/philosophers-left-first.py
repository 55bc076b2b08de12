# Everybody takes the left fork first.
# finds: deadlock, lock-order (warning)
import threading

forks = [threading.Lock() for _ in range(3)]


def dine(i):
    with forks[i]:
        with forks[(i + 1) % 3]:
            pass


threads = [threading.Thread(target=dine, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
