# An early return forgets the release of a lock.
# finds: partial-deadlock, lock-not-released
import threading

lock = threading.Lock()


def work(n):
    lock.acquire()
    if n == 0:
        return
    lock.release()


threads = [threading.Thread(target=work, args=(n,)) for n in (0, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
