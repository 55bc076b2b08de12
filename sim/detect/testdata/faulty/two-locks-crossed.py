# Each takes its own lock first.
# finds: deadlock, lock-order (warning)
import threading

x, y = threading.Lock(), threading.Lock()


def one():
    with x:
        with y:
            pass


def two():
    with y:
        with x:
            pass


threads = [threading.Thread(target=one), threading.Thread(target=two)]
for t in threads:
    t.start()
for t in threads:
    t.join()
