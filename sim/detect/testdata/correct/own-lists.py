# Each thread has a list of its own; main puts them together after joining.
# finds: nothing
import threading

parts = [[], []]


def work(mine, start):
    for n in range(start, start + 2):
        mine.append(n)


threads = [threading.Thread(target=work, args=(parts[i], 10 * i)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(parts[0] + parts[1]))
