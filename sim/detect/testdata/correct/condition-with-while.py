# A buffer of one: both sides wait in a loop.
# finds: nothing
import threading

changed = threading.Condition()
box = []


def produce():
    for n in (1, 2):
        with changed:
            while box:
                changed.wait()
            box.append(n)
            changed.notify()


def consume():
    for _ in range(2):
        with changed:
            while not box:
                changed.wait()
            print(box.pop())
            changed.notify()


threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in threads:
    t.start()
for t in threads:
    t.join()
