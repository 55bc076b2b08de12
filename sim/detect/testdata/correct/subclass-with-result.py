# A thread of an own class keeps its result until it is joined.
# finds: nothing
import threading


class Squarer(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n * self.n


threads = [Squarer(3), Squarer(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sum(t.result for t in threads))
