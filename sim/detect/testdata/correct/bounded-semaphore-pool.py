# Connections are lent and given back.
# finds: nothing
import threading

free = threading.BoundedSemaphore(2)
pool = ["c1", "c2"]
used = []


def query():
    with free:
        connection = pool.pop()
        used.append(connection)
        pool.append(connection)


threads = [threading.Thread(target=query) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(used), sorted(pool))
