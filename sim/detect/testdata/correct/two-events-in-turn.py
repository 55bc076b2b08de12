# Two threads take turns by an event each.
# finds: nothing
import threading

first = threading.Event()
second = threading.Event()
text = [""]


def ping():
    text[0] += "ping "
    first.set()
    second.wait()
    text[0] += "end"


def pong():
    first.wait()
    text[0] += "pong "
    second.set()


a = threading.Thread(target=ping)
b = threading.Thread(target=pong)
a.start()
b.start()
a.join()
b.join()
print(text[0])
