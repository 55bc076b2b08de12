# Between the lines another thread can come.
# policy: line
# finds: lost-update, data-race
import threading

x = [0]


def work():
    value = x[0]
    x[0] = value + 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
