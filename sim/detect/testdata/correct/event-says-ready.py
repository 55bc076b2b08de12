# The reader waits for the event, so it reads after the write.
# finds: nothing
import threading

ready = threading.Event()
box = {}


def produce():
    box["value"] = 6 * 7
    ready.set()


def consume():
    ready.wait()
    print(box["value"])


threads = [threading.Thread(target=consume), threading.Thread(target=produce)]
for t in threads:
    t.start()
for t in threads:
    t.join()
