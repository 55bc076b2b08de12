# At most one of two downloads runs at a time.
# finds: nothing
import threading

slots = threading.Semaphore(1)
running = [0]
most = [0]


def download():
    with slots:
        running[0] += 1
        most[0] = max(most[0], running[0])
        running[0] -= 1


threads = [threading.Thread(target=download) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(most)
