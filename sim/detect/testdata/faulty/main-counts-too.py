# main changes the counter while the thread does.
# finds: lost-update, data-race
import threading

x = [0]


def work():
    x[0] += 1


t = threading.Thread(target=work)
t.start()
x[0] += 10
t.join()
print(x)
