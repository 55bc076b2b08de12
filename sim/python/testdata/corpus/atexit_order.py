import atexit
import threading


@atexit.register
def last():
    print("last")


def bye(name, mark="."):
    print("bye", name + mark)


atexit.register(bye, "a")
atexit.register(bye, "b", mark="!")
gone = atexit.register(bye, "never")
atexit.unregister(print)
t = threading.Thread(target=lambda: print("thread"))
t.start()
t.join()
print("end of main")
