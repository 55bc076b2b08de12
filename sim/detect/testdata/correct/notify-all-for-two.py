# Two wait for the same thing, and both are woken.
# finds: nothing
import threading

start = threading.Condition()
state = {"open": False}


def visitor(name):
    with start:
        while not state["open"]:
            start.wait()
    print(name)


threads = [threading.Thread(target=visitor, args=(n,)) for n in "xy"]
for t in threads:
    t.start()
with start:
    state["open"] = True
    start.notify_all()
for t in threads:
    t.join()
