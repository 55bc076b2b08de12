# Under the lock only one finds nothing; and a message for each that finds nothing is
# right where it is what each has to say.
# finds: nothing
import threading

cache = {}
lock = threading.Lock()


def load(name):
    if name not in cache:
        print("not there yet")
    with lock:
        if name not in cache:
            print("reading", name)
            cache[name] = name.upper()
    return cache[name]


threads = [threading.Thread(target=load, args=("map",)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
