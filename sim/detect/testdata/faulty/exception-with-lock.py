# The exception comes before the release.
# finds: partial-deadlock, lock-not-released, thread-exception
import threading

lock = threading.Lock()
prices = {"tea": 3}


def work(name):
    lock.acquire()
    print(prices[name])
    lock.release()


threads = [threading.Thread(target=work, args=(n,)) for n in ("tea", "milk")]
for t in threads:
    t.start()
for t in threads:
    t.join()
