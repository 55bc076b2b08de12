# The flag is never set.
# finds: livelock, busy-waiting (warning)
import threading

stop = [False]


def work():
    while not stop[0]:
        pass


t = threading.Thread(target=work)
t.start()
t.join()
