# The counter is an attribute, and its methods take the lock of the object.
# finds: nothing
import threading


class Counter:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 0

    def add(self, n):
        with self.lock:
            self.value += n


counter = Counter()
threads = [threading.Thread(target=counter.add, args=(n,)) for n in (1, 10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter.value)
