# The same thread takes the lock again, in the function that it calls.
# finds: deadlock
import threading

lock = threading.Lock()
items = []


def add(item):
    with lock:
        items.append(item)


def add_two():
    with lock:
        add(1)
        add(2)


t = threading.Thread(target=add_two)
t.start()
t.join()
