# The locks are taken in different orders, but never at the same time: the second
# thread starts when the first has ended.
# finds: nothing
import threading

x, y = threading.Lock(), threading.Lock()
log = []


def one():
    with x:
        with y:
            log.append(1)


def two():
    with y:
        with x:
            log.append(2)


a = threading.Thread(target=one)
a.start()
a.join()
b = threading.Thread(target=two)
b.start()
b.join()
print(log)
