# notify() before wait(): the wake-up is lost.
# finds: partial-deadlock, lost-wakeup, wait-without-loop (warning)
import threading

ready = threading.Condition()


def consume():
    with ready:
        ready.wait()
    print("go")


def produce():
    with ready:
        ready.notify()


threads = [threading.Thread(target=consume), threading.Thread(target=produce)]
for t in threads:
    t.start()
for t in threads:
    t.join()
