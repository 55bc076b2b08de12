# A cache that computes each value once.
# finds: nothing
import threading

lock = threading.Lock()
cache = {}
computed = []


def square(n):
    with lock:
        if n not in cache:
            computed.append(n)
            cache[n] = n * n
        return cache[n]


threads = [threading.Thread(target=square, args=(4,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(cache, computed)
