# The lock is held for the read and for the write, but not in between.
# finds: lost-update
import threading

lock = threading.Lock()
x = [0]


def work():
    with lock:
        value = x[0]
    with lock:
        x[0] = value + 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
