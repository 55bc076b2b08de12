# The join gives up, and main goes on as if it had not.
# finds: never-joined (warning), data-race (warning)
import threading

box = {"n": 0}


def work():
    box["n"] = len("hello")


t = threading.Thread(target=work)
t.start()
t.join(timeout=0.1)
print(box["n"])
