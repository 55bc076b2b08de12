# Both threads hold a lock, but not the same one.
# finds: lost-update, data-race
import threading

red, blue = threading.Lock(), threading.Lock()
x = [0]


def work(lock):
    with lock:
        x[0] += 1


threads = [threading.Thread(target=work, args=(lock,)) for lock in (red, blue)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
