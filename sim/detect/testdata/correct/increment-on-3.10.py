# Since 3.10 CPython with the GIL does not switch threads within x[0] += 1.
# policy: cpython-3.10
# finds: nothing
import threading

x = [0]


def work():
    x[0] += 1
    x[0] += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x[0])
