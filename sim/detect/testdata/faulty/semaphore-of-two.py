# The semaphore lets two in, so it is no lock.
# finds: lost-update, data-race
import threading

slots = threading.Semaphore(2)
x = [0]


def work():
    with slots:
        x[0] += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
