# A re-entrant lock is taken twice by the same thread.
# finds: nothing
import threading

lock = threading.RLock()
total = 0


def add(n):
    global total
    with lock:
        total += n


def add_both(a, b):
    with lock:
        add(a)
        add(b)


t = threading.Thread(target=add_both, args=(1, 2))
t.start()
add_both(3, 4)
t.join()
print(total)
