# The value is the same, but the work is done twice, and that can be seen.
# finds: atomicity-violation (warning)
import threading

cache = {}


def load(name):
    if name not in cache:
        print("reading", name)
        cache[name] = name.upper()
    return cache[name]


threads = [threading.Thread(target=load, args=("map",)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
