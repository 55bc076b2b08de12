# The pause is not under the lock.
# finds: nothing
import threading
import time

lock = threading.Lock()
count = 0


def work():
    global count
    time.sleep(0.1)
    with lock:
        count += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
