# Each makes an own connection, and one of them is overwritten.
# finds: atomicity-violation, data-race (warning)
import threading

cache = {}


class Connection:
    pass


def connect(host):
    if host not in cache:
        cache[host] = Connection()


threads = [threading.Thread(target=connect, args=("db",)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(cache))
