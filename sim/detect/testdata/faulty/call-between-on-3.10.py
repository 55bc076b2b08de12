# The call between load and store lets CPython 3.10 switch.
# policy: cpython-3.10
# finds: lost-update, data-race
import threading

x = [0]


def one_more(n):
    return n + 1


def work():
    x[0] = one_more(x[0])


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
