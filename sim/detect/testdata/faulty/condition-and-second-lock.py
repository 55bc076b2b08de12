# The thread waits at the condition and keeps the other lock, which the notifier needs.
# finds: deadlock, partial-deadlock, lost-wakeup
import threading

outer = threading.Lock()
ready = threading.Condition()


def wait():
    with outer:
        with ready:
            ready.wait(timeout=None)


def wake():
    with outer:
        with ready:
            ready.notify()


threads = [threading.Thread(target=wait), threading.Thread(target=wake)]
for t in threads:
    t.start()
for t in threads:
    t.join()
