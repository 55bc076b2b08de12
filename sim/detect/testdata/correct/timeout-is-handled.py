# The wait may end without the event; the program knows what to do then.
# finds: nothing
import threading

ready = threading.Event()


def work():
    if ready.wait(timeout=1):
        print("in time")
    else:
        print("too late")


t = threading.Thread(target=work)
t.start()
ready.set()
t.join()
