# wait_for has the loop built in.
# finds: nothing
import threading

ready = threading.Condition()
items = []


def consume():
    with ready:
        ready.wait_for(lambda: items)
        print(items.pop())


def produce():
    with ready:
        items.append("bread")
        ready.notify()


threads = [threading.Thread(target=consume), threading.Thread(target=produce)]
for t in threads:
    t.start()
for t in threads:
    t.join()
