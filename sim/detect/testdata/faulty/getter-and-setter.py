# Each method is safe by itself; what is made of them is not.
# finds: lost-update
import threading


class Box:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 0

    def get(self):
        with self.lock:
            return self.value

    def set(self, value):
        with self.lock:
            self.value = value


box = Box()


def work():
    box.set(box.get() + 1)


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(box.value)
