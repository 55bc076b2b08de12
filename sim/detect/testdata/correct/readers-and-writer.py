# Readers share, the writer is alone.
# finds: nothing
import threading

free = threading.Condition()
readers = 0
text = ["old"]


def read():
    global readers
    with free:
        readers += 1
    print(text[0])
    with free:
        readers -= 1
        if readers == 0:
            free.notify_all()


def write():
    with free:
        while readers > 0:
            free.wait()
        text[0] = "new"


threads = [threading.Thread(target=read), threading.Thread(target=write)]
for t in threads:
    t.start()
for t in threads:
    t.join()
