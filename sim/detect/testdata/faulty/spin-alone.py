# The flag is never set, and main has ended: nobody is left who could see a step.
# finds: livelock
import threading

stop = False


def work():
    while not stop:
        pass


threading.Thread(target=work).start()
