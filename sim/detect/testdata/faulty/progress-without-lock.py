# The monitor reads what the worker counts under a lock, without it.
# finds: data-race (warning)
import threading

lock = threading.Lock()
done = [0]


def work():
    for _ in range(2):
        with lock:
            done[0] += 1


t = threading.Thread(target=work)
t.start()
print("so far", done[0])
t.join()
