# The second thread takes the locks the other way round, after the event only.
# finds: nothing
import threading

x, y = threading.Lock(), threading.Lock()
done = threading.Event()
log = []


def one():
    with x:
        with y:
            log.append(1)
    done.set()


def two():
    done.wait()
    with y:
        with x:
            log.append(2)


threads = [threading.Thread(target=one), threading.Thread(target=two)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)
