# CPython 3.9 switches threads between the load and the store.
# policy: cpython-3.9
# finds: lost-update, data-race
import threading

x = [0]


def work():
    x[0] += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
