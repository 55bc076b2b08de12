# setdefault looks and stores in one operation.
# finds: nothing
import threading

groups = {}


def add(word):
    groups.setdefault(len(word), []).append(word)


threads = [threading.Thread(target=add, args=(w,)) for w in ("sun", "sea")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(groups[3]))
