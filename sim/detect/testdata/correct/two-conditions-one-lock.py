# A bounded buffer with one lock, and a condition for each side.
# finds: nothing
import threading

lock = threading.Lock()
not_full = threading.Condition(lock)
not_empty = threading.Condition(lock)
buffer = []


def produce():
    for n in range(2):
        with not_full:
            while len(buffer) == 1:
                not_full.wait()
            buffer.append(n)
            not_empty.notify()


def consume():
    for _ in range(2):
        with not_empty:
            while len(buffer) == 0:
                not_empty.wait()
            print(buffer.pop())
            not_full.notify()


a = threading.Thread(target=produce)
b = threading.Thread(target=consume)
a.start()
b.start()
a.join()
b.join()
