# Two threads add one to the same list without a lock.
# finds: lost-update, data-race
import threading

x = [0]


def work():
    x[0] += 1


a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(x)
