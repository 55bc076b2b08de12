# Two threads add to one counter, each under the lock.
# finds: nothing
import threading

lock = threading.Lock()
counter = [0]


def work():
    for _ in range(2):
        with lock:
            counter[0] += 1


a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(counter[0])
