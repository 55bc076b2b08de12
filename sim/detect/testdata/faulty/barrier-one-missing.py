# The barrier is for three, and two come.
# finds: deadlock
import threading

gate = threading.Barrier(3)


def work():
    gate.wait()


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
