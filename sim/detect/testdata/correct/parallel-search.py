# Both may find it, and both say so: the flag only goes up.
# finds: nothing
import threading

numbers = [4, 8]
found = False


def search(i):
    global found
    if found:
        return
    if numbers[i] % 4 == 0:
        found = True


threads = [threading.Thread(target=search, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(found)
