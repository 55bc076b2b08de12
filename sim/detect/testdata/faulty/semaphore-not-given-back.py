# An early return forgets the release.
# finds: partial-deadlock
import threading

slots = threading.Semaphore(1)


def work(n):
    slots.acquire()
    if n == 0:
        return
    slots.release()


threads = [threading.Thread(target=work, args=(n,)) for n in (0, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
