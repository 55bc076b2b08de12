# The thread that should set the event has an exception before.
# finds: partial-deadlock, thread-exception
import threading

ready = threading.Event()


def prepare():
    int("x")
    ready.set()


def use():
    ready.wait()


threads = [threading.Thread(target=prepare), threading.Thread(target=use)]
for t in threads:
    t.start()
for t in threads:
    t.join()
