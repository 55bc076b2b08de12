# The event is cleared at once: who comes later never sees it.
# finds: deadlock, lost-wakeup
import threading

go = threading.Event()


def runner():
    go.wait()
    print("run")


t = threading.Thread(target=runner)
t.start()
go.set()
go.clear()
t.join()
