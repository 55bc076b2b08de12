# Both may compute the value; it is the same value, so nothing is lost by that.
# finds: nothing
import threading

cache = {}


def length(word):
    if word not in cache:
        cache[word] = len(word)
    return cache[word]


threads = [threading.Thread(target=length, args=("owl",)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(cache)
