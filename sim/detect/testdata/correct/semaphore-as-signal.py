# The semaphore counts what is there: a release for each item.
# finds: nothing
import threading

filled = threading.Semaphore(0)
items = []


def produce():
    for n in (1, 2):
        items.append(n)
        filled.release()


def consume():
    total = 0
    for _ in range(2):
        filled.acquire()
        total += items.pop()
    print(total)


threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in threads:
    t.start()
for t in threads:
    t.join()
