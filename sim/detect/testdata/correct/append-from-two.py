# list.append is one operation in Python: no update can get lost.
# finds: nothing
import threading

seen = []


def work(name):
    seen.append(name)
    seen.append(name)


threads = [threading.Thread(target=work, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(seen))
