# A deque's append and popleft are single operations.
# finds: nothing
import collections
import threading
import time

jobs = collections.deque()
out = []


def work():
    while True:
        if not jobs:
            time.sleep(0.01)
            continue
        job = jobs.popleft()
        if job is None:
            return
        out.append(job)


t = threading.Thread(target=work)
t.start()
jobs.append("a")
jobs.append(None)
t.join()
print(out)
