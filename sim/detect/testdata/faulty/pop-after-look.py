# The list had an item when the thread looked.
# finds: atomicity-violation, thread-exception
import threading

jobs = ["only one"]


def work():
    if jobs:
        jobs.pop()


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
