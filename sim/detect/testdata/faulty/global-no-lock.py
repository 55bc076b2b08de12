# A global is read, changed and written back.
# finds: lost-update, data-race
import threading

total = 0


def work(n):
    global total
    for _ in range(2):
        total = total + n


threads = [threading.Thread(target=work, args=(n,)) for n in (1, 5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)
