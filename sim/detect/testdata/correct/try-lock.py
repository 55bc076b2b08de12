# Who does not get the lock does something else.
# finds: nothing
import threading

lock = threading.Lock()
done = []


def work(name):
    if lock.acquire(blocking=False):
        try:
            done.append(name)
        finally:
            lock.release()


threads = [threading.Thread(target=work, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(done) > 0)
