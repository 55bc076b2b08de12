# main holds the lock that the thread needs, and waits for the thread.
# finds: deadlock
import threading

lock = threading.Lock()


def work():
    with lock:
        print("working")


t = threading.Thread(target=work)
with lock:
    t.start()
    t.join()
