# Takes one lock, tries the other, and gives up both for another try.
# finds: lock-order (warning)
import threading

x, y = threading.Lock(), threading.Lock()


def work(first, second):
    for _ in range(2):
        with first:
            if second.acquire(blocking=False):
                second.release()
                return


threads = [threading.Thread(target=work, args=(x, y)), threading.Thread(target=work, args=(y, x))]
for t in threads:
    t.start()
for t in threads:
    t.join()
