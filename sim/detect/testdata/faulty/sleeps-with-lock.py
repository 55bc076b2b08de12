# The pause is under the lock.
# finds: lock-across-sleep (hint)
import threading
import time

lock = threading.Lock()


def work(name):
    with lock:
        print(name)
        time.sleep(0.5)


threads = [threading.Thread(target=work, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
