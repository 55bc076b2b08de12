# The thread looks at the flag all the time.
# finds: busy-waiting (warning)
import threading

ready = False


def wait():
    while not ready:
        pass
    print("go")


t = threading.Thread(target=wait)
t.start()
ready = True
t.join()
