# A lock made of a flag: both may find it free.
# finds: lost-update, data-race, busy-waiting (warning)
import threading

busy = False
x = [0]


def work():
    global busy
    while busy:
        pass
    busy = True
    x[0] += 1
    busy = False


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
