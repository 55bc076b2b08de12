# An if around wait(): right as long as there are only these two.
# finds: wait-without-loop (warning)
import threading

ready = threading.Condition()
items = []


def consume():
    with ready:
        if not items:
            ready.wait()
        print(items.pop())


def produce():
    with ready:
        items.append("tea")
        ready.notify()


threads = [threading.Thread(target=consume), threading.Thread(target=produce)]
for t in threads:
    t.start()
for t in threads:
    t.join()
