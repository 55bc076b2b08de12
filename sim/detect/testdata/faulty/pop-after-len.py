# The same with len().
# finds: atomicity-violation, thread-exception
import threading

jobs = ["only one"]


def work():
    if len(jobs) > 0:
        jobs.pop()


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
