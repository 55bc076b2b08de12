# Two consumers, one item after the other: the second finds the box empty again.
# finds: wait-without-loop (warning), thread-exception, partial-deadlock
import threading

changed = threading.Condition()
box = []


def consume():
    with changed:
        if not box:
            changed.wait()
        box.pop()


def produce():
    with changed:
        box.append(1)
        changed.notify_all()


threads = [threading.Thread(target=consume), threading.Thread(target=consume), threading.Thread(target=produce)]
for t in threads:
    t.start()
for t in threads:
    t.join()
