# The lock is a signal: main takes it twice, the thread releases it.
# finds: nothing
import threading

gate = threading.Lock()
gate.acquire()
result = []


def work():
    result.append(42)
    gate.release()


t = threading.Thread(target=work)
t.start()
gate.acquire()
print(result)
t.join()
