# One condition for two kinds of waiting: the notification may go to the wrong one.
# finds: partial-deadlock, lost-wakeup
import threading

changed = threading.Condition()
box = []


def produce(item):
    with changed:
        while len(box) == 1:
            changed.wait()
        box.append(item)
        changed.notify()


def consume():
    with changed:
        while not box:
            changed.wait()
        box.pop()
        changed.notify()


threads = [threading.Thread(target=consume), threading.Thread(target=consume)]
threads += [threading.Thread(target=produce, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
