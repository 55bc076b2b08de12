# One of the two takes the lock.
# finds: lost-update, data-race
import threading

lock = threading.Lock()
x = [0]


def careful():
    with lock:
        x[0] += 1


def careless():
    x[0] -= 1


threads = [threading.Thread(target=careful), threading.Thread(target=careless)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
