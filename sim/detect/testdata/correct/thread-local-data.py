# Each thread has its own total.
# finds: nothing
import threading

data = threading.local()
out = []


def work(n):
    data.total = 0
    for _ in range(2):
        data.total += n
    out.append(data.total)


threads = [threading.Thread(target=work, args=(n,)) for n in (1, 5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(out))
