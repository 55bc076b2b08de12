# One notify() for two who wait.
# finds: partial-deadlock, lost-wakeup
import threading

start = threading.Condition()
go = [False]


def runner():
    with start:
        while not go[0]:
            start.wait()


threads = [threading.Thread(target=runner) for _ in range(2)]
for t in threads:
    t.start()
with start:
    go[0] = True
    start.notify()
for t in threads:
    t.join()
