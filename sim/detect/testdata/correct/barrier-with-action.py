# The action runs once, between the two phases.
# finds: nothing
import threading

part = [0, 0]
total = [0]


def add_up():
    total[0] = part[0] + part[1]


gate = threading.Barrier(2, action=add_up)


def work(i):
    part[i] = i + 5
    gate.wait()
    print(total[0])


threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
