# Each thread has a lock of its own, which protects from nobody.
# finds: lost-update, data-race
import threading

x = [0]


def work():
    lock = threading.Lock()
    with lock:
        x[0] += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
